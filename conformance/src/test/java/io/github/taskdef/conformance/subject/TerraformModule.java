package io.github.taskdef.conformance.subject;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Terraform module as text, for what Terraform does not tell about it. */
public final class TerraformModule {
    private static final Pattern RESOURCE =
            Pattern.compile("^resource \"(\\w+)\" \"(\\w+)\" \\{\n(.*?)^\\}", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PREVENT_DESTROY =
            Pattern.compile("^\\s+prevent_destroy\\s*=\\s*true", Pattern.MULTILINE);

    private static final Pattern SKIP_DESTROY = Pattern.compile("^\\s+skip_destroy\\s*=\\s*true", Pattern.MULTILINE);

    private static final Set<String> PARTS = Set.of(
            "aws_efs_backup_policy",
            "aws_efs_file_system_policy",
            "aws_s3_bucket_lifecycle_configuration",
            "aws_s3_bucket_ownership_controls",
            "aws_s3_bucket_public_access_block",
            "aws_s3_bucket_server_side_encryption_configuration",
            "aws_s3_bucket_versioning",
            "aws_secretsmanager_secret_version",
            "aws_secretsmanager_secret_policy");

    private final Path folder;

    public TerraformModule(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** The addresses of the resources that Terraform must refuse to destroy. */
    public List<String> prevented() {
        return addresses((type, body) -> PREVENT_DESTROY.matcher(body).find());
    }

    /** Those, and what is a part of them: to destroy a policy is to change the file system that is to be kept. */
    public List<String> retained() {
        List<String> prevented = prevented();
        return addresses((type, body) -> PREVENT_DESTROY.matcher(body).find()
                || (PARTS.contains(type)
                        && prevented.stream().anyMatch(address -> body.contains(" " + address + "."))));
    }

    /** The addresses of the resources that Terraform forgets in place of destroying them. */
    public List<String> left() {
        return addresses((type, body) -> SKIP_DESTROY.matcher(body).find());
    }

    private List<String> addresses(BiPredicate<String, String> wanted) {
        List<String> addresses = new ArrayList<>();
        for (Path file : files()) {
            Matcher resources = RESOURCE.matcher(read(file));
            while (resources.find()) {
                if (wanted.test(resources.group(1), resources.group(3))) {
                    addresses.add(resources.group(1) + "." + resources.group(2));
                }
            }
        }
        return addresses;
    }

    /** A copy to work in, so that no state is written beside the compiler's output. */
    public TerraformModule copy(String name) {
        return copy(name, UnaryOperator.identity());
    }

    public TerraformModule copy(String name, UnaryOperator<String> change) {
        Path target = Folders.scratch(name);
        files().forEach(file -> write(target.resolve(file.getFileName()), change.apply(read(file))));
        return new TerraformModule(target);
    }

    /** Takes another module's files in place of its own; what Terraform made of those stays. */
    public void replaceBy(TerraformModule other) {
        other.files().forEach(file -> write(folder.resolve(file.getFileName()), read(file)));
    }

    public String text() {
        return files().stream().map(TerraformModule::read).reduce("", String::concat);
    }

    public void add(String file, String text) {
        write(folder.resolve(file), text);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tf"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
