package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The column of {@code docs/STORAGE.md} that tells what Taskdef emits: each of its cells has facts in {@code storage/facts.txt}, and each
 * fact holds in what the page's own examples are compiled to.
 *
 * <p>A fact is a stack or {@code taskdef.lock}, a place, and what is there: the JSON at a pointer or {@code nothing}, how many resources
 * of a type, or a line of {@code main.tf}.
 */
final class StoragePageTest {
    private static final Path PAGE = Path.of("../docs/STORAGE.md");
    private static final Path FACTS = Golden.RESOURCES.resolve("storage/facts.txt");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(?<source>.*?)```");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?<cells>[^|]+ \\| [^|]+) \\|");
    private static final Pattern FACT = Pattern.compile(" {2}(?<file>\\S+) (?<place>\\S+) (?<value>.+)");

    private static final Pattern WITHOUT_FACT = Pattern.compile("(?m)^\\S.*\n(?! )");

    @TempDir
    static Path project;

    @BeforeAll
    static void compilesTheExamples() throws IOException {
        Files.createFile(project.resolve("pom.xml"));
        List<JavaFileObject> sources = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(example -> JavaFileObjects.forSourceString(
                        "example.At" + example.start(),
                        "package example;\nimport io.github.taskdef.*;\n" + example.group(1)))
                .toList();
        assertEquals(
                "",
                new Javac(Files.createDirectories(classes())).compile(sources).messages());
    }

    @Test
    void eachCellHasItsFacts() throws IOException {
        List<String> cells = Files.readAllLines(FACTS).stream()
                .filter(line -> !line.startsWith(" "))
                .toList();
        List<String> rows = ROW.matcher(Files.readString(PAGE))
                .results()
                .skip(2) // its head
                .map(row -> row.group(1))
                .toList();
        assertEquals(String.join("\n", cells), String.join("\n", rows));
        assertFalse(WITHOUT_FACT.matcher(Files.readString(FACTS)).find());
    }

    @TestFactory
    Stream<DynamicTest> eachFactHolds() throws IOException {
        return Files.readAllLines(FACTS).stream()
                .filter(line -> line.startsWith(" "))
                .map(line -> dynamicTest(line.strip(), () -> check(line)));
    }

    private static void check(String line) throws IOException {
        Matcher fact = FACT.matcher(line);
        assertTrue(fact.matches(), line);
        String place = fact.group("place");
        String value = fact.group("value");
        if (place.equals("main.tf")) {
            String module = Files.readString(
                    classes().resolve("META-INF/taskdef/terraform/" + fact.group("file") + "/main.tf"));
            assertTrue(module.lines().anyMatch(one -> one.strip().equals(value)), module);
        } else {
            assertEquals(value, found(json(fact.group("file")), place));
        }
    }

    /** By the names that the page itself tells: the stack's, and the output's. */
    @Test
    void whatTheExamplesImportIsExported() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (JsonNode output : json("files").path("Outputs")) {
            exported.add(output.at("/Export/Name/Fn::Sub").asText().replace("${AWS::StackName}", "files"));
        }
        List<String> imported = json("search").findValuesAsText("Fn::ImportValue");

        assertFalse(imported.isEmpty());
        assertTrue(exported.containsAll(imported), () -> imported + " of " + exported);
    }

    private static JsonNode json(String file) throws IOException {
        Path path = file.equals("taskdef.lock")
                ? project.resolve(file)
                : classes().resolve("META-INF/taskdef/cloudformation/" + file + ".template.json");
        return new ObjectMapper().readTree(Files.readString(path));
    }

    private static String found(JsonNode json, String place) {
        if (place.startsWith("/")) {
            JsonNode node = json.at(place);
            return node.isMissingNode() ? "nothing" : node.toString();
        }
        return Long.toString(json.path("Resources")
                .valueStream()
                .filter(one -> one.path("Type").asText().equals(place))
                .count());
    }

    private static Path classes() {
        return project.resolve("target/classes");
    }
}
