package io.github.taskdef.conformance.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where this module, the repository and what lies beside it are. */
public final class Folders {
    private Folders() {}

    /** The folder of this Maven module; Surefire runs tests in it and names it {@code basedir}. */
    public static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
    }

    /** The folder of tools and cases that stands beside the repository. */
    public static Path shared() {
        return environment("TASKDEF_SHARED")
                .map(Path::of)
                .orElse(module().resolve("../../shared"))
                .normalize();
    }

    static Path judge() {
        return shared().resolve("tools/judge");
    }

    /** Where {@code tools/judge/setup.sh} has installed its pinned validators. */
    static Path judgeEnvironment() {
        return environment("JUDGE_ENV").map(Path::of).orElse(cache().resolve("judge"));
    }

    static Path provider6() {
        return environment("TASKDEF_PROVIDER_6").map(Path::of).orElse(cache().resolve("provider-6"));
    }

    /** A fresh folder under {@code target}, so that what a failed run left behind can be looked at. */
    public static Path scratch(String name) {
        try {
            Path work = Files.createDirectories(module().resolve("target/conformance"));
            return Files.createTempDirectory(work, name + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path cache() {
        return Path.of(System.getProperty("user.home"), ".cache/taskdef");
    }

    static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
