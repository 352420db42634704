package io.github.taskdef.processor.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An expected file under {@code src/test/resources}; {@code -Dtaskdef.golden=rewrite} writes what is there instead. */
public final class GoldenFile {
    private GoldenFile() {}

    public static void assertSame(String name, String actual) throws IOException {
        Path path = Path.of("src/test/resources").resolve(name).toAbsolutePath();
        boolean rewrite = "rewrite".equals(System.getProperty("taskdef.golden")) && !"true".equals(System.getenv("CI"));
        if (rewrite) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual);
        }
        if (!Files.exists(path)) {
            fail("no golden file " + path + ": look at what is emitted, then write it with -Dtaskdef.golden=rewrite");
        }
        assertEquals(Files.readString(path), actual, () -> "differs from " + path);
    }
}
