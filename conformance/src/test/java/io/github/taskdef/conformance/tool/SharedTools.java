package io.github.taskdef.conformance.tool;

import io.github.taskdef.testing.Folders;
import java.nio.file.Path;
import java.util.Optional;

/** Where the tools that stand beside the repository are, and what they have installed. */
public final class SharedTools {
    private SharedTools() {}

    /** The folder of tools and cases that stands beside the repository. */
    public static Path folder() {
        return environment("TASKDEF_SHARED")
                .map(Path::of)
                .orElse(Folders.module().resolve("../../shared"))
                .normalize();
    }

    static Path judge() {
        return folder().resolve("tools/judge");
    }

    /** Where {@code tools/judge/setup.sh} has installed its pinned validators. */
    static Path judgeEnvironment() {
        return environment("JUDGE_ENV").map(Path::of).orElse(cache().resolve("judge"));
    }

    static Path provider6() {
        return environment("TASKDEF_PROVIDER_6").map(Path::of).orElse(cache().resolve("provider-6"));
    }

    static Path iamSimulate() {
        return environment("TASKDEF_IAM_SIMULATE")
                .map(Path::of)
                .orElse(cache().resolve("iam-simulate"))
                .resolve("node_modules/@cloud-copilot/iam-simulate");
    }

    private static Path cache() {
        return Path.of(System.getProperty("user.home"), ".cache/taskdef");
    }

    static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
