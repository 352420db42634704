package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected files, by name those under {@code src/test/resources}; {@code -Dtaskdef.golden=rewrite} writes what is there instead. */
public final class Golden {
    static final Path RESOURCES = Path.of("src/test/resources");
    static final String HINT = "look at what is emitted, then write it with -Dtaskdef.golden=rewrite";

    private Golden() {}

    /** Never where nobody would look at what was written. */
    public static boolean isRewritten() {
        return "rewrite".equals(System.getProperty("taskdef.golden")) && !"true".equals(System.getenv("CI"));
    }

    public static void assertSame(String name, String actual) throws IOException {
        assertSame(RESOURCES.resolve(name).toAbsolutePath(), actual);
    }

    public static void assertSame(Path path, String actual) throws IOException {
        if (isRewritten()) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual);
        }
        if (!Files.exists(path)) {
            fail("no golden file " + path + ": " + HINT);
        }
        assertEquals(Files.readString(path), actual, () -> "differs from " + path);
    }
}
