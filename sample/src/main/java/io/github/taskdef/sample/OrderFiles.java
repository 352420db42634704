package io.github.taskdef.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/** The orders, a file each. The directory may be shared: several copies of the task mount the same one. */
final class OrderFiles {

    /** What can be in no other directory, and is never one of the files that {@link #write} has not finished. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Path directory;

    OrderFiles(Path directory) {
        this.directory = directory;
    }

    Optional<byte[]> read(String name) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** All of the content or none of it: a task that is stopped half-way leaves the order as it was. */
    void write(String name, byte[] content) throws IOException {
        Path file = file(name);
        Path unfinished = Files.createTempFile(directory, ".", ".unfinished");
        try {
            Files.write(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidPathException(
                    name, "an order's name has 1 to 100 letters, digits, dots, hyphens and underscores");
        }
        return directory.resolve(name);
    }
}
