package io.github.taskdef.processor;

import static java.util.stream.Collectors.joining;

import io.github.taskdef.processor.diagnostics.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of all messages, made from the catalogue and what is said of each of its keys under {@code cases/explained}. */
final class MessagesPage {
    private static final Path CATALOGUE = Path.of("src/main/java/io/github/taskdef/processor/diagnostics/Problem.java");
    private static final Pattern SECTION = Pattern.compile(" {4}// (?<title>.+)");
    private static final Pattern CONSTANT = Pattern.compile(" {4}(?<key>[A-Z][A-Z0-9_]+)\\(.*");

    private static final String HEAD = """
            # Messages

            Everything that Taskdef says when it compiles a class. A message stands at the value it is about:

            ```
            Orders.java:7: error: @EcsTask.memory: 1000 MiB do not go with 256 CPU units on Fargate, which offers 512, 1024, 2048 MiB with them. Choose one of these, or another cpu. [taskdef:FARGATE_MEMORY]
            ```

            - `@EcsTask.memory` is the path of the value: of what annotation, which member. `@EfsVolume[1].path` is in the second
              `@EfsVolume` of the class; `@BatchTask → @EcsTask.memory` is in the `@EcsTask` that an annotation of one's own,
              `@BatchTask`, carries.
            - The sentences say what was found, what is allowed and what to change.
            - `FARGATE_MEMORY` is the message's key, under which it stands below. Keys do not change.

            An error fails the compilation, and no file of the stack is written. A warning does neither, unless the
            compiler is given `-Ataskdef.warnings=error`. It is silenced by its key on the class; an error cannot be. A note
            fails nothing; `-Ataskdef.notes=off` silences those that tell what was written:

            ```java
            @SuppressWarnings("taskdef:USER_ROOT")
            @EcsTask(user = "root")
            class Orders {}
            ```

            The examples stand on a class with imports from `io.github.taskdef`, and `…` stands for what is found or allowed.

            This page is made from the catalogue `Problem.java` and the explanations in
            `processor/src/test/resources/cases/explained` by `MessagesPageTest`, which also compiles every example. Do not edit it:
            change one of those, then run `mvn -pl processor -am test -Dtest=MessagesPageTest
            -Dsurefire.failIfNoSpecifiedTests=false -Dtaskdef.golden=rewrite`.
            """;

    private final Map<Problem, Explanation> explanations = new EnumMap<>(Problem.class);

    MessagesPage() throws IOException {
        for (Problem problem : Problem.values()) {
            explanations.put(problem, Explanation.of(problem));
        }
    }

    String render() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Map.Entry<Problem, String> entry : sections().entrySet()) {
            if (!entry.getValue().isEmpty()) {
                page.append("\n## ").append(entry.getValue()).append('\n');
            }
            page.append(entry(entry.getKey()));
        }
        return page.toString();
    }

    private String entry(Problem problem) {
        String severity =
                switch (problem.severity()) {
                    case ERROR -> "Error";
                    case WARNING -> "Warning";
                    case NOTE -> "Note";
                };
        return "\n### " + problem + "\n\n" + severity + ": " + code(wording(problem)) + "\n\n"
                + explanations.get(problem).text();
    }

    /** The message, its details left open; a nearest name, which not every message ends with, is not left out. */
    private static String wording(Problem problem) {
        return problem.message().replaceFirst("\\.%s$", ". Did you mean …?").replace("%s", "…");
    }

    private static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }

    /** Every problem in the catalogue's order, with the heading that the catalogue has before it, or none. */
    private static Map<Problem, String> sections() throws IOException {
        Map<Problem, String> sections = new LinkedHashMap<>();
        String title = "";
        for (String line : Files.readAllLines(CATALOGUE)) {
            Matcher section = SECTION.matcher(line);
            Matcher constant = CONSTANT.matcher(line);
            if (section.matches()) {
                title = section.group("title");
            } else if (constant.matches()) {
                sections.put(Problem.valueOf(constant.group("key")), title);
                title = "";
            }
        }
        if (!List.copyOf(sections.keySet()).equals(List.of(Problem.values()))) {
            throw new IllegalStateException("the catalogue is not written as it is read here: " + CATALOGUE);
        }
        return sections;
    }

    /**
     * What is said of one key: a paragraph that says why, the page to see, and an example before and after, or why there is none.
     *
     * @param text all of it, as it stands on the page
     * @param before annotations, or whole classes, that raise the message; empty where there is no example
     * @param after the same put right
     */
    record Explanation(String text, String before, String after) {
        static final Path FOLDER = Path.of("src/test/resources/cases/explained");

        /** The one form that all of them have. */
        private static final Pattern FORM = Pattern.compile("""
                (?!See |Before:|After:|#)\\S[^\\n]*

                See \\[[^]\\n]+]\\(https://[^)\\s]+\\)\\.

                (?:Before:

                ```java
                (?<before>(?s:.+?))
                ```

                After:

                ```java
                (?<after>(?s:.+?))
                ```|No example: [^\\n]+\\.)
                """);

        static Path file(Problem problem) {
            return FOLDER.resolve(problem + ".md");
        }

        /** The keys that files are named after. */
        static List<String> keys() throws IOException {
            try (Stream<Path> files = Files.list(FOLDER)) {
                return files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                        .sorted()
                        .toList();
            }
        }

        static Explanation of(Problem problem) throws IOException {
            Path file = file(problem);
            if (!Files.exists(file)) {
                throw new AssertionError("nothing explains " + problem + ": write " + file);
            }
            String text = Files.readString(file);
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new AssertionError(file + " is not of this form:\n" + FORM);
            }
            boolean hasExample = form.group("before") != null;
            return new Explanation(text, hasExample ? form.group("before") : "", hasExample ? form.group("after") : "");
        }

        boolean hasExample() {
            return !before.isEmpty();
        }

        /** A compilation unit of an example: annotations get a class to stand on. */
        static String unit(String example) {
            boolean hasClass = example.lines().anyMatch(line -> line.startsWith("class "));
            return Stream.of(
                            "package example;",
                            "import io.github.taskdef.*;",
                            example,
                            hasClass ? "" : "class Example {}")
                    .collect(joining("\n"));
        }
    }
}
