package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README and the page of builds tell users to write is what the projects here have. */
final class ReadmeTest {
    private final String readme = read("../README.md");
    private final String builds = read("../docs/BUILDS.md");

    @Test
    void theExampleCompiles() throws IOException {
        Matcher block = Pattern.compile("(?s)```java\n(.*?)```").matcher(readme);
        assertTrue(block.find());
        Path folder = Folders.scratch("example");
        Files.writeString(folder.resolve("OrdersApplication.java"), block.group(1));

        Built built = Compilation.of(new Sources(folder)).byJavacHere();

        for (String file :
                List.of("cloudformation/orders.template.json", "terraform/orders/main.tf", "orders.permissions.json")) {
            assertTrue(built.files().containsKey("META-INF/taskdef/" + file), built.files()::toString);
        }
    }

    @Test
    void theMavenProjectHasItsLines() {
        checkMaven(readme);
        checkMaven(builds);
    }

    private static void checkMaven(String page) {
        Matcher block = Pattern.compile("(?s)```xml\n(.*?)```").matcher(page);
        assertTrue(block.find());
        List<String> pieces =
                Stream.of(block.group(1).split("\u2026")).map(ReadmeTest::flat).toList();

        String pom = flat(read("src/test/projects/application/pom.xml"));
        assertEquals(2, pieces.size());
        pieces.forEach(piece -> assertTrue(pom.contains(piece), piece));
    }

    @Test
    void theRuleThatInsistsOnTheFilesHasItsLines() {
        Matcher block = Pattern.compile("(?s)```xml\n(<plugin>.*?)```").matcher(builds);
        assertTrue(block.find());

        String pom = flat(read("src/test/projects/unprocessed/other-processors/pom.xml"));
        assertTrue(pom.contains(flat(block.group(1))), pom);
    }

    @Test
    void theModuleHasItsLine() {
        Matcher line = Pattern.compile("`(requires [^`]+;)`").matcher(builds);
        assertTrue(line.find());
        assertTrue(read("src/test/projects/application/src/module/java/module-info.java")
                .contains(line.group(1)));
    }

    /** The version that stands in all of these is the one that is built here. */
    @Test
    void theVersionIsThisOne() {
        assertTrue(readme.contains("<version>" + System.getProperty("taskdef.version") + "</version>"));
        assertTrue(readme.contains("<version>" + System.getProperty("taskdef.compiler-plugin") + "</version>"));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String read(String file) {
        try {
            return Files.readString(Folders.module().resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
