package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that show the compiler only what changed, as Maven does with {@code useIncrementalCompilation=false} and as IDEs do: after
 * each, what stands is what a compilation of everything would write.
 */
final class PartialCompilationTest {
    private static final int STEPS = 12;

    @TempDir
    Path folder;

    @Test
    void theOtherTasksOfAStackStay() throws IOException {
        Project project = new Project(folder);
        project.write("Orders", task("Orders", "stack = \"shop\""));
        project.write("Bills", task("Bills", "stack = \"shop\""));
        project.compile();

        project.write("Orders", task("Orders", "stack = \"shop\", stopTimeout = 7"));
        project.compile();

        assertEquals(Set.of("shop"), project.stacks());
        assertEquals(project.clean(), project.written());
    }

    @Test
    void aDeletedTaskEnds() throws IOException {
        Project project = new Project(folder);
        project.write("Orders", task("Orders", ""));
        project.write("Bills", task("Bills", ""));
        project.compile();

        project.delete("Bills");
        project.write("Other", "class Other {}");
        project.compile();

        assertEquals(Set.of("orders"), project.stacks());
        assertEquals(project.clean(), project.written());
    }

    @Test
    void aTaskThatIsNoneAnyMoreEnds() throws IOException {
        Project project = new Project(folder);
        project.write("Orders", task("Orders", "") + task("Bills", ""));
        project.compile();
        assertEquals(Set.of("bills", "orders"), project.stacks());

        project.write("Orders", task("Orders", ""));
        project.compile();
        assertEquals(Set.of("orders"), project.stacks());

        project.write("Orders", "class Orders {}");
        project.compile();
        assertEquals(Map.of(), project.written());
    }

    @Test
    void aComposedAnnotationChangesItsTasks() throws IOException {
        Project project = new Project(folder);
        project.write("Batch", "@io.github.taskdef.EcsTask(memory = 512) @interface Batch {}");
        project.write("Orders", "@Batch class Orders {}");
        project.compile();

        project.write("Batch", "@io.github.taskdef.EcsTask(memory = 1024) @interface Batch {}");
        project.compile();

        assertTrue(project.written().toString().contains("1024"));
        assertEquals(project.clean(), project.written());
    }

    @Test
    void anUnreadableTaskIsMissedAndComesBack() throws IOException {
        Project project = new Project(folder);
        project.write("Orders", task("Orders", ""));
        project.write("Bills", task("Bills", ""));
        project.compile();
        Map<String, String> first = project.written();

        project.write("Orders", task("Orders", "family = Missing.NAME"));
        project.compile();
        assertEquals(Set.of(), project.stacks());

        project.write("Orders", task("Orders", ""));
        project.compile();
        assertEquals(first, project.written());
    }

    @Test
    void aConflictWithAClassThatIsNotCompiled() throws IOException {
        Project project = new Project(folder);
        project.write("Orders", task("Orders", "family = \"orders\""));
        project.compile();

        project.write("Bills", task("Bills", "family = \"orders\", stack = \"bills\""));
        Javac.Result compilation = project.compile();

        assertEquals(List.of("TASK_FAMILY_TWICE"), compilation.keys());
        assertTrue(compilation.messages().contains("Orders"), compilation.messages());
    }

    @Test
    void whatWasWarnedOfIsNotSaidAgain() throws IOException {
        Project project = new Project(folder);
        project.write("Orders", task("Orders", "user = \"root\""));
        assertEquals(List.of("USER_ROOT"), project.compile().keys());

        project.write("Bills", task("Bills", ""));
        assertEquals(List.of(), project.compile().keys());
    }

    @Test
    void aTaskWhoseClassCannotBeReadIsMissed() throws IOException {
        Project project = new Project(folder);
        project.write("Orders", task("Orders", "stack = \"shop\""));
        project.write("Bills", task("Bills", "stack = \"shop\""));
        project.write("Alone", task("Alone", ""));
        project.compile();

        project.write("Orders", task("Orders", "stack = \"shop\", stopTimeout = 7"));
        Javac.Result compilation = project.compileWithoutClasses();

        assertEquals(List.of("TASK_HIDDEN"), compilation.keys());
        assertEquals(Set.of("alone"), project.stacks());
    }

    @Test
    void aDeletedOutputIsWrittenAgainWhole() throws IOException {
        Project project = new Project(folder);
        project.write("Orders", task("Orders", "stack = \"shop\"") + "class Within { " + task("Bills", "") + "}");
        project.write("Stock", task("Stock", "stack = \"shop\""));
        // a companion by its name only
        project.write("Mail", "class Mail {} class MailTask {}");
        project.compile();

        project.deleteOutput();
        project.write("Other", "class Other {}");
        assertEquals(List.of(), project.compile().keys());

        assertEquals(Set.of("shop", "bills"), project.stacks());
        assertEquals(project.clean(), project.written());
    }

    private static String task(String name, String members) {
        return "@io.github.taskdef.EcsTask(" + members + ")\nclass " + name + " {}\n";
    }

    @TestFactory
    Stream<DynamicTest> anySequenceOfEdits() {
        return Stream.iterate(1L, seed -> seed + 1)
                .limit(Long.getLong("taskdef.partial.sequences", 12))
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> edit(new Random(seed), "" + seed)));
    }

    private void edit(Random random, String name) throws IOException {
        Project project = new Project(folder.resolve(name));
        StringBuilder history = new StringBuilder();
        for (int step = 0; step < STEPS; step++) {
            history.append(RandomEdit.make(project, random)).append('\n');
            if (project.isChanged()) {
                project.compile();
                assertEquals(project.clean(), project.written(), history.toString());
            }
        }
    }

    /** One change of one file. */
    private static final class RandomEdit {
        private static final List<String> FILES = List.of("Orders", "Bills", "Stock", "Mail");
        private static final List<String> MEMBERS = List.of(
                "",
                "stack = \"shop\"",
                "stack = \"shop\", stopTimeout = 7",
                "stopTimeout = 300",
                "memory = 1024",
                "family = \"same\"",
                "stack = \"shop\", subnets = 3",
                "family = Missing.NAME",
                "stack = \"no name\"");

        static String make(Project project, Random random) throws IOException {
            String file = FILES.get(random.nextInt(FILES.size()));
            if (random.nextInt(6) == 0) {
                project.delete(file);
                return "delete " + file;
            }
            String text = task(file, random);
            if (random.nextInt(3) == 0) {
                text += task(file + "Second", random);
            }
            project.write(file, text);
            return "write " + file + ": " + text;
        }

        private static String task(String name, Random random) {
            return random.nextInt(6) == 0
                    ? "class " + name + " {}\n"
                    : PartialCompilationTest.task(name, MEMBERS.get(random.nextInt(MEMBERS.size())));
        }
    }

    /** Sources in a folder, of which those are compiled that changed. */
    private static final class Project {
        private final Path sources;
        private final Path classes;
        private final Set<String> changed = new TreeSet<>();
        private int clean;

        Project(Path folder) throws IOException {
            sources = Files.createDirectories(folder.resolve("src/example"));
            classes = Files.createDirectories(folder.resolve("classes"));
        }

        boolean isChanged() {
            return !changed.isEmpty();
        }

        void write(String name, String text) throws IOException {
            Files.writeString(file(name), "package example;\n" + text);
            changed.add(name);
        }

        /** Its class stays, as it does in such builds. */
        void delete(String name) throws IOException {
            Files.deleteIfExists(file(name));
            changed.remove(name);
        }

        private Path file(String name) {
            return sources.resolve(name + ".java");
        }

        void deleteOutput() throws IOException {
            Path output = Files.createDirectories(classes.resolve("META-INF"));
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }

        Javac.Result compile() {
            return compile(new Javac(classes).withLibrary(classes));
        }

        Javac.Result compileWithoutClasses() {
            return compile(new Javac(classes));
        }

        private Javac.Result compile(Javac javac) {
            Javac.Result result = javac.compile(
                    changed.stream().map(name -> Javac.source(file(name))).toList());
            if (!result.hasErrors()) {
                changed.clear();
            }
            return result;
        }

        Map<String, String> written() {
            return new Javac.Result(List.of(), classes).deployment();
        }

        Set<String> stacks() {
            return new Javac.Result(List.of(), classes).stacks();
        }

        /** What a compilation of everything into an empty folder writes. */
        Map<String, String> clean() throws IOException {
            Path empty = Files.createDirectories(classes.resolveSibling("clean" + clean++));
            try (Stream<Path> files = Files.list(sources)) {
                return new Javac(empty)
                        .compile(files.sorted().map(Javac::source).toList())
                        .deployment();
            }
        }
    }
}
