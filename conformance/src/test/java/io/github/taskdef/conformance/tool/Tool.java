package io.github.taskdef.conformance.tool;

import io.github.taskdef.testing.MissingTools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that consume what Taskdef writes. Where one is missing its tests are skipped, under CI they fail. */
public enum Tool {
    AWS("the aws command", onPath("aws")),
    TERRAFORM("the terraform command", onPath("terraform")),
    // the pinned one first: its rules are those that a reviewer will see
    CFN_LINT(
            "cfn-lint",
            Stream.of(installed("lint/bin/cfn-lint"), onPath("cfn-lint"))
                    .flatMap(Optional::stream)
                    .findFirst()),
    JUDGE_CFN("judge-cfn with cfn-guard", installed("bin/cfn-guard").flatMap(guard -> judge("judge-cfn"))),
    CHECK_CASE("check-case", judge("check-case")),
    ACCOUNTS_EQUAL("accounts-equal", judge("accounts-equal")),
    BED("bed", judge("bed")),
    EQUIV("equiv", judge("equiv")),
    // a plain one lacks types and actions that a deployment needs, and fails at others
    MOTO("the judge's moto-server", judge("moto-server")),
    NODE("the node command", onPath("node")),
    /** Installed by {@code .ci/run}, as {@code src/test/node} says. */
    IAM_SIMULATE(
            "@cloud-copilot/iam-simulate, a policy simulator",
            Optional.of(SharedTools.iamSimulate()).filter(Files::isDirectory));

    private final String title;
    private final Optional<Path> found;

    Tool(String title, Optional<Path> found) {
        this.title = title;
        this.found = found;
    }

    /** Where the tool is; ends the test where it is nowhere. */
    public String require() {
        if (found.isEmpty()) {
            MissingTools.miss(title);
        }
        return found.orElseThrow().toString();
    }

    /** Ends the test where what a tool says cannot be compared, since another version of it said what is recorded. */
    public static void requireSame(String recorded, String here) {
        if (!here.equals(recorded)) {
            MissingTools.miss(recorded);
        }
    }

    @Override
    public String toString() {
        return title;
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed(String path) {
        return Optional.of(SharedTools.judgeEnvironment().resolve(path)).filter(Files::isExecutable);
    }

    /** The judge's scripts run on what its setup has installed. */
    private static Optional<Path> judge(String script) {
        List<Path> needed = List.of(
                SharedTools.judge().resolve(script),
                SharedTools.judgeEnvironment().resolve("lint/bin/python"));
        return needed.stream().allMatch(Files::isExecutable) ? Optional.of(needed.get(0)) : Optional.empty();
    }

    /** Tells the judge's scripts where their programs are. */
    public static Map<String, String> judgeVariables() {
        return Map.of("JUDGE_ENV", SharedTools.judgeEnvironment().toString());
    }
}
