package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a build left that is Taskdef's.
 *
 * @param files what stands below {@code META-INF/taskdef}; each byte is shown as a character of Latin 1
 * @param companions the companions of which there are classes
 */
record Built(Map<String, String> files, Set<String> companions) {

    /** What stands in a folder of classes. */
    static Built in(Path classes) {
        Map<String, String> files = new TreeMap<>();
        Set<String> companions = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("META-INF/taskdef/")) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                } else if (name.matches("example/\\w+Task\\.class") && !name.equals("example/BatchTask.class")) {
                    companions.add(name);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Built(files, companions);
    }

    /** Fails where these are not the same bytes. */
    void assertSame(Built other, String said) {
        assertSameFiles(other, said);
        assertEquals(companions, other.companions, said);
    }

    void assertSameFiles(Built other, String said) {
        assertFalse(files.isEmpty(), "nothing to compare with");
        assertEquals(files.keySet(), other.files.keySet(), said);
        files.forEach((name, bytes) -> assertEquals(bytes, other.files.get(name), name));
    }
}
