package io.github.taskdef.conformance.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One stack that Taskdef has written, for both targets.
 *
 * @param name the stack's name
 * @param path the CloudFormation template
 * @param module the folder of the Terraform module
 */
public record Subject(String name, Path path, Path module) {
    private static final String SUFFIX = ".template.json";

    public TerraformModule terraform() {
        return new TerraformModule(module);
    }

    public Template template() {
        return new Template(path);
    }

    /** The stack of its roles, where they have one. */
    public Optional<Subject> roles() {
        String roles = name + "-roles";
        Path template = path.resolveSibling(roles + SUFFIX);
        return Files.exists(template)
                ? Optional.of(new Subject(roles, template, module.resolveSibling(roles)))
                : Optional.empty();
    }

    /** The stacks in an output folder, {@code META-INF/taskdef}. */
    public static List<Subject> in(Path output) {
        Path templates = output.resolve("cloudformation");
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(templates)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .map(file -> of(output, file))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Subject of(Path output, Path template) {
        String file = template.getFileName().toString();
        String name = file.substring(0, file.length() - SUFFIX.length());
        return new Subject(name, template, output.resolve("terraform").resolve(name));
    }

    @Override
    public String toString() {
        return name;
    }
}
