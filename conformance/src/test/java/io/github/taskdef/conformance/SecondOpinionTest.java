package io.github.taskdef.conformance;

import static io.github.taskdef.conformance.EachSubject.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.comparison.MotoCause;
import io.github.taskdef.conformance.deployment.Stumbles;
import io.github.taskdef.conformance.subject.ImportsAsParameters;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The judge's own comparisons, written by others in another language, agree with ours. */
class SecondOpinionTest {
    /** Several at a time: accounts-equal deploys everything once more, and most of that is waiting. */
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(3);

    private static final String NO_DIFFERENCE =
            "(template deployed|module applied) in .*|\\d+ pairs, \\d+ differences.*|note: .*";

    /** equiv reads HCL by itself and leaves its escapes as they are; {@link HostileTextTest} reads both accounts instead. */
    private static final String UNREADABLE_TO_EQUIV = "hostile";

    /** As in {@link MotoCause#MANAGED_POLICIES_ARE_NOT_ATTACHED} and {@link MotoCause#TABLES_ARE_NOT_ENCRYPTED}. */
    private static final String MOTO_CAUSE =
            "(role \\S+: /managed/\\d+|table \\S+: /SSEDescription/\\w+): \\(none\\) \\| .*";

    /** The time at which a table's stream was made is part of its name; of a queue's URL one of the two is known as a whole. */
    private static final String ALIKE = "table \\S+: /LatestStream(Arn|Label): .*"
            + "|.*: (?:https://sqs\\S+/)?(\\{queue \\d+}) \\| \\2"
            + "|.*: (\\{table \\d+}/stream/)[\\d:.T-]+ \\| \\3[\\d:.T-]+";

    /** The judge gives words where it is asked for an ARN. */
    private static final String SECRET = "arn:aws:secretsmanager:us-east-1:123456789012:secret:given-AbCdEf";

    private static final Pattern STUMBLED = Pattern.compile(" inside moto at |access point : only the module makes it");

    private static final Map<Subject, CompletableFuture<Command.Result>> ACCOUNTS_EQUAL = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicNode> judge() {
        return EachSubject.tests(subject -> Stream.concat(
                hasTwoSubnets(subject)
                        ? Stream.of(named(
                                subject, "accounts-equal sees none in the accounts", SecondOpinionTest::accountsEqual))
                        : Stream.empty(),
                subject.name().equals(UNREADABLE_TO_EQUIV)
                        ? Stream.empty()
                        : Stream.of(
                                named(subject, "equiv sees no difference in the texts", SecondOpinionTest::equiv))));
    }

    /** As many as accounts-equal gives. */
    private static boolean hasTwoSubnets(Subject subject) {
        return subject.template().parameters().stream()
                .allMatch(parameter -> parameter.size() == 0 || parameter.size() == 2);
    }

    private static void equiv(Subject subject) {
        assertEquals(List.of(), EquivFinding.of(subject));
    }

    private static void accountsEqual(Subject subject) {
        Tool.ACCOUNTS_EQUAL.require();
        Subjects.all().stream().filter(SecondOpinionTest::hasTwoSubnets).forEach(SecondOpinionTest::start);
        Command.Result result = start(subject).join();
        assertTrue(result.succeeded() || result.exitCode() == 1, result::toString);
        assertEquals(
                List.of(),
                result.output()
                        .lines()
                        .filter(line -> !line.matches(NO_DIFFERENCE))
                        .filter(line -> !line.matches(MOTO_CAUSE) && !line.matches(ALIKE))
                        .toList());
    }

    private static CompletableFuture<Command.Result> start(Subject subject) {
        return ACCOUNTS_EQUAL.computeIfAbsent(
                subject, one -> CompletableFuture.supplyAsync(() -> untilSound(one), WORKERS));
    }

    private static Command.Result untilSound(Subject subject) {
        return Stumbles.retry(
                "accounts-equal of " + subject,
                attempt -> run(subject, Tool.ACCOUNTS_EQUAL),
                result -> STUMBLED.matcher(result.output()).find() || Stumbles.hasRevokedTwice(result.output()));
    }

    @AfterAll
    static void end() {
        WORKERS.shutdown();
    }

    private static Command.Result run(Subject stack, Tool tool) {
        Subject subject = ImportsAsParameters.of(stack);
        List<String> arguments = new ArrayList<>(
                List.of(subject.path().toString(), subject.module().toString()));
        subject.template().parameters().stream()
                .filter(parameter -> parameter.speaksOf("secretarn"))
                .forEach(parameter -> arguments.addAll(List.of("--param", parameter.name() + "=" + SECRET)));
        return Command.of(tool.require(), arguments.toArray(String[]::new))
                .with(Tool.judgeVariables())
                .run();
    }
}
