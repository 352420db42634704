package io.github.taskdef.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Taskdef itself words with names in it is no longer than its place, and still another for other names. */
final class LongNamesTest {
    private static final int FAMILY = 220;

    @TempDir
    Path folder;

    @Test
    void aStackOfManyTasks() throws IOException {
        String one = template("one", families(6, "x")).path("Description").asText();
        String other = template("other", families(6, "y")).path("Description").asText();

        assertEquals(1024, one.length());
        assertTrue(one.startsWith("The Amazon ECS task aaa") && one.endsWith("."), one);
        assertNotEquals(one, other);
    }

    @Test
    void aStackOfFewTasks() throws IOException {
        String description = template("few", List.of("orders", "returns"))
                .path("Description")
                .asText();

        assertEquals("The Amazon ECS task orders, returns.", description);
    }

    @Test
    void resourcesOfAVolume() throws IOException {
        String volume = "v".repeat(228);
        JsonNode resources = template(
                        "volume",
                        "@EcsTask(family = \"" + "f".repeat(100)
                                + "\") @EfsVolume(value = \"/data\", path = \"/data\", name = \"" + volume
                                + "\")\nclass Volume {}\n")
                .path("Resources");

        List<String> tooLong = new ArrayList<>();
        resources.findValuesAsText("GroupDescription").stream()
                .filter(text -> text.length() > 255)
                .forEach(tooLong::add);
        resources.findValuesAsText("Value").stream()
                .filter(text -> text.length() > 256)
                .forEach(tooLong::add);
        assertEquals(List.of(), tooLong);
        assertTrue(resources.findValuesAsText("GroupDescription").stream().anyMatch(text -> text.length() == 255));
        assertTrue(resources.findValuesAsText("Value").stream().anyMatch(text -> text.length() == 256));
    }

    /** Names in order that differ at their ends. */
    private static List<String> families(int count, String end) {
        return IntStream.range(0, count)
                .mapToObj(number -> "" + (char) ('a' + number))
                .map(letter -> letter.repeat(FAMILY - 1) + end)
                .toList();
    }

    private JsonNode template(String stack, List<String> families) throws IOException {
        String classes = IntStream.range(0, families.size())
                .mapToObj(number ->
                        "@SuppressWarnings(\"taskdef:TEMPLATE_NEEDS_BUCKET\") @EcsTask(stack = \"stack\", container = \"app\", family = \""
                                + families.get(number) + "\")\nclass F" + number + " {}\n")
                .collect(joining());
        return template(stack, classes);
    }

    private JsonNode template(String name, String classes) throws IOException {
        String source = "package example;\nimport io.github.taskdef.*;\n" + classes;
        Javac.Result compilation = new Javac(Files.createDirectories(folder.resolve(name)))
                .compile(List.of(JavaFileObjects.forSourceString("example.Long", source)));
        assertEquals("", compilation.messages());
        String template = compilation.deployment().values().stream()
                .filter(text -> text.startsWith("{"))
                .findFirst()
                .orElseThrow();
        return new ObjectMapper().readTree(template);
    }
}
