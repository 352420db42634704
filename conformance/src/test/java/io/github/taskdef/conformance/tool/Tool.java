package io.github.taskdef.conformance.tool;

import io.github.taskdef.testing.MissingTools;
import io.github.taskdef.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs that consume what Taskdef writes. Where one is missing, or of another version, its tests are skipped, under CI they fail. */
public enum Tool {
    AWS(onPath(Program.AWS)),
    TERRAFORM(onPath(Program.TERRAFORM)),
    CFN_LINT(onPath(Program.CFN_LINT, SharedTools.judgeEnvironment().resolve("lint/bin/cfn-lint"))),
    JUDGE_CFN("judge-cfn with cfn-guard", installed("bin/cfn-guard").flatMap(guard -> judge("judge-cfn"))),
    CHECK_CASE("check-case", judge("check-case")),
    ACCOUNTS_EQUAL("accounts-equal", judge("accounts-equal")),
    BED("bed", judge("bed")),
    EQUIV("equiv", judge("equiv")),
    // a plain one lacks types and actions that a deployment needs, and fails at others
    MOTO("the judge's moto-server", judge("moto-server")),
    NODE(onPath(Program.NODE)),
    /** Installed by {@code .ci/run}, as {@code src/test/node} says. */
    IAM_SIMULATE(
            "@cloud-copilot/iam-simulate, a policy simulator",
            Optional.of(SharedTools.iamSimulate()).filter(Files::isDirectory));

    private final Program.Search search;

    Tool(Program.Search search) {
        this.search = search;
    }

    Tool(String title, Optional<Path> found) {
        this(new Program.Search(found, title));
    }

    /** Where the tool is; ends the test where it is nowhere. */
    public String require() {
        return search.require().toString();
    }

    /** Ends the test where what a tool says cannot be compared, since another version of it said what is recorded. */
    public static void requireSame(String recorded, String here) {
        if (!here.equals(recorded)) {
            MissingTools.miss(recorded);
        }
    }

    @Override
    public String toString() {
        return search.title();
    }

    private static Program.Search onPath(Program program, Path... first) {
        return program.search(System.getenv().getOrDefault("PATH", ""), first);
    }

    private static Optional<Path> installed(String path) {
        return Optional.of(SharedTools.judgeEnvironment().resolve(path)).filter(Files::isExecutable);
    }

    /** The judge's scripts run on what its setup has installed, in the versions that it asks for today. */
    private static Optional<Path> judge(String script) {
        List<Path> needed = List.of(
                SharedTools.judge().resolve(script),
                SharedTools.judgeEnvironment().resolve("lint/bin/python"));
        boolean serves = needed.stream().allMatch(Files::isExecutable) && isOfToday();
        return serves ? Optional.of(needed.get(0)) : Optional.empty();
    }

    private static boolean isOfToday() {
        try {
            Path asked = SharedTools.judge().resolve("requirements-lint.txt");
            return Files.mismatch(asked, SharedTools.judgeEnvironment().resolve("lint/.requirements")) == -1;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Tells the judge's scripts where their programs are. */
    public static Map<String, String> judgeVariables() {
        return Map.of("JUDGE_ENV", SharedTools.judgeEnvironment().toString());
    }
}
