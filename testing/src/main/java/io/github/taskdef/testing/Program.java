package io.github.taskdef.testing;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that tests start, in a version that they hold for: the one place where versions are looked at. */
public enum Program {
    /** Others have other rules: what they find, and what they do not, says nothing. */
    CFN_LINT("cfn-lint", "1.58", "--version", "cfn-lint ", Version.Range.of("1.58", "1.59")),
    /** The first with write-only arguments. */
    TERRAFORM("terraform", "1.11 or later", "version", "Terraform v", Version.Range.of("1.11", "2")),
    /** The first of each line that can be pointed at another address by {@code AWS_ENDPOINT_URL}. */
    AWS(
            "aws",
            "1.29 or later, or 2.13 or later",
            "--version",
            "aws-cli/",
            Version.Range.of("1.29", "2"),
            Version.Range.of("2.13", "3")),
    /** The first that the policy simulator runs on. */
    NODE("node", "20 or later", "--version", "v", Version.Range.of("20", "1000"));

    private final String command;
    private final String wanted;
    private final String question;
    private final Pattern answer;
    private final List<Version.Range> serving;

    Program(String command, String wanted, String question, String beforeVersion, Version.Range... serving) {
        this.command = command;
        this.wanted = wanted;
        this.question = question;
        this.answer = Pattern.compile("(?m)^" + Pattern.quote(beforeVersion) + "(\\d+(?:\\.\\d+)*)");
        this.serving = List.of(serving);
    }

    /**
     * What came of looking for a program.
     *
     * @param path the first in a version that serves
     * @param title what was looked for, and what was there in its place
     */
    public record Search(Optional<Path> path, String title) {

        /** Where it is; ends the test where it is nowhere. */
        public Path require() {
            if (path.isEmpty()) {
                MissingTools.miss(title);
            }
            return path.orElseThrow();
        }
    }

    /** Looks at the given places first, and then in the folders of a {@code PATH}. */
    public Search search(String folders, Path... first) {
        List<String> others = new ArrayList<>();
        for (Path candidate : candidates(folders, first)) {
            Optional<String> version = versionOf(candidate);
            if (version.isPresent() && serves(Version.of(version.get()))) {
                return new Search(Optional.of(candidate), command);
            }
            others.add(candidate + version.map(one -> " is " + one).orElse(" tells no version"));
        }
        String instead = others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
        return new Search(Optional.empty(), command + " " + wanted + instead);
    }

    private List<Path> candidates(String folders, Path... first) {
        return Stream.concat(
                        Stream.of(first),
                        Arrays.stream(folders.split(":"))
                                .filter(folder -> !folder.isEmpty())
                                .map(folder -> Path.of(folder, command)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .distinct()
                .toList();
    }

    private boolean serves(Version version) {
        return serving.stream().anyMatch(range -> range.contains(version));
    }

    private Optional<String> versionOf(Path candidate) {
        try {
            Command.Result said = Command.of(candidate.toString(), question)
                    .with(Map.of("CHECKPOINT_DISABLE", "1"))
                    .run();
            Matcher version = answer.matcher(said.output());
            return said.succeeded() && version.find() ? Optional.of(version.group(1)) : Optional.empty();
        } catch (UncheckedIOException noProgram) {
            return Optional.empty();
        }
    }
}
