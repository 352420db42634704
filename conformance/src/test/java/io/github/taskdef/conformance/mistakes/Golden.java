package io.github.taskdef.conformance.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are compared with what they should hold; {@code -Dtaskdef.golden=rewrite} writes it instead. */
final class Golden {
    private Golden() {}

    /** Never where nobody would look at what was written. */
    static boolean isRewritten() {
        return "rewrite".equals(System.getProperty("taskdef.golden")) && !"true".equals(System.getenv("CI"));
    }

    static void assertSame(Path file, String actual) throws IOException {
        if (isRewritten()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, () -> "differs from " + file);
    }
}
