package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One project, edited and compiled again and again by a real Maven, without a clean in between: in one module by a compiler plugin that
 * compiles everything once something has changed, in the other by one that compiles what has changed and nothing else. After each
 * step both hold what a clean build writes.
 */
final class PartialMavenTest {
    private static final List<String> MODULES = List.of("incremental", "changed-files");

    private final Maven maven = Maven.fresh("partial");

    @Test
    void afterEveryStep() throws IOException {
        lay();
        compile("from nothing");

        Map<Path, Object> before = stamps();
        compile("again");
        assertEquals(before, stamps(), "nothing is written where nothing changed");

        edit(sources -> replace(sources.file("Orders"), "8080", "8081"));
        compile("one file changed");

        edit(sources -> write(sources.file("Mail"), task("Mail", "stack = Names.STACK")));
        compile("one added, in a stack that others are in");

        edit(sources -> {
            delete(sources.file("Mail"));
            write(sources.file("Letters"), task("Letters", "stack = Names.STACK"));
        });
        compile("that one renamed");

        edit(sources -> {
            delete(sources.file("Letters"));
            replace(sources.file("Orders"), "8081", "8082");
        });
        compile("deleted, and another changed");

        // never deployed, so nothing is lost with the stack's name
        for (String module : MODULES) {
            delete(maven.folder().resolve(module).resolve("taskdef.lock"));
        }
        edit(sources -> replace(sources.file("Names"), "\"shop\"", "\"market\""));
        edit(PartialMavenTest::touch);
        compile("a constant changed, which javac has copied into all that name it");

        for (String module : MODULES) {
            deleteAll(classes(module).resolve("META-INF/taskdef"));
        }
        edit(sources -> replace(sources.file("Orders"), "8082", "8083"));
        compile("the output deleted, and one file changed");
    }

    private static String task(String name, String members) {
        return "package example;\n\n@io.github.taskdef.EcsTask(" + members + ")\npublic class " + name + " {}\n";
    }

    private void lay() throws IOException {
        new Sources(Sources.project("partial")).copyTo(maven.folder());
        MODULES.forEach(module -> Sources.application().copyTo(sources(module).root()));
    }

    private Sources sources(String module) {
        return new Sources(maven.folder().resolve(module).resolve("src/main/java"));
    }

    private Path classes(String module) {
        return maven.folder().resolve(module).resolve("target/classes");
    }

    private static void write(Path file, String text) {
        change(() -> Files.writeString(file, text));
    }

    private static void replace(Path file, String old, String text) {
        change(() -> {
            String before = Files.readString(file);
            assertTrue(before.contains(old), before);
            Files.writeString(file, before.replace(old, text));
        });
    }

    private static void delete(Path file) {
        change(() -> Files.delete(file));
    }

    /** Makes all of them changed in the eyes of a build that looks at times. */
    private static void touch(Sources sources) {
        sources.files().forEach(file -> write(file, read(file) + "\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(PartialMavenTest::delete);
        }
    }

    private void edit(Consumer<Sources> change) {
        MODULES.forEach(module -> change.accept(sources(module)));
    }

    private void compile(String step) {
        String said = maven.run("compile");
        Built clean = Compilation.of(sources(MODULES.get(0))).byJavacHere();
        for (String module : MODULES) {
            clean.assertSameFiles(Built.in(classes(module)), step + ", " + module + ":\n" + said);
        }
    }

    /** When each file was written. */
    private Map<Path, Object> stamps() throws IOException {
        Map<Path, Object> stamps = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(classes(module))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    stamps.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return stamps;
    }
}
