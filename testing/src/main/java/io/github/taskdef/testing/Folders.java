package io.github.taskdef.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the module under test is, and where its tests may write. */
public final class Folders {
    private Folders() {}

    /** The folder of this Maven module; Surefire runs tests in it and names it {@code basedir}. */
    public static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
    }

    /**
     * A fresh folder under {@code target}, so that what a failed run left behind can be looked at. Its path says that it is of tests, whose
     * classes are told of in no {@code taskdef.lock}.
     */
    public static Path scratch(String name) {
        try {
            Path work = Files.createDirectories(module().resolve("target/test-scratch"));
            return Files.createTempDirectory(work, name + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
