package io.github.taskdef.processor;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.taskdef.processor.ValueCases.Case;
import io.github.taskdef.processor.render.HostileTexts;
import io.github.taskdef.processor.render.TemplateText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever text stands wherever a text can stand arrives in both targets as it was written, or is refused at its place in one
 * message.
 */
final class HostileTextsTest {
    /**
     * What becomes of a text that is another in AWS: sizes are numbers, after the stack only files are named, and of names that nothing
     * is told alone there are ARNs. What a directory in memory is called nobody is told.
     */
    private static final Map<String, String> ARRIVES = Map.ofEntries(
            Map.entry("EcsTask.cpuSize", "1024"),
            Map.entry("EcsTask.memorySize", "2048"),
            Map.entry("DynamoDbTable.create.formerName", "Version"),
            Map.entry("EcsTask.stack", "Version"),
            Map.entry("EfsVolume.fileSystem", "Mount targets of the volume %s"),
            Map.entry(
                    "EfsVolume.fileSystemAccount",
                    "arn:" + TemplateText.REFERENCE + ":elasticfilesystem:" + TemplateText.REFERENCE
                            + ":%s:file-system/fs-0123456789abcdef0"),
            Map.entry("EfsVolume.formerName", "Version"),
            Map.entry("Released.buckets", "Version"),
            Map.entry("Released.queues", "Version"),
            Map.entry("Released.secrets", "Version"),
            Map.entry("Released.tables", "Version"),
            Map.entry("Released.volumes", "Version"),
            Map.entry("S3Bucket.create.formerName", "Version"),
            Map.entry("Secret.generate.formerName", "Version"),
            Map.entry("SnsTopic.create.formerName", "Version"),
            Map.entry("SqsQueue.create.formerName", "Version"),
            Map.entry("ElastiCache.value", arn("elasticache") + "%s"),
            Map.entry("EventBridgeBus.value", arn("events") + "event-bus/%s"),
            Map.entry("ExecutionRole.shared", "What Amazon ECS may do to start the tasks that share %s."),
            Map.entry("KmsKey.value", arn("kms") + "key/%s"),
            Map.entry("LambdaFunction.value", arn("lambda") + "function:%s"),
            Map.entry("RdsUser.value", arn("rds-db") + "dbuser:%s"),
            Map.entry("SnsTopic.value", arn("sns") + "%s"),
            Map.entry("SqsQueue.value", arn("sqs") + "%s"),
            Map.entry("StateMachine.value", arn("states") + "stateMachine:%s"),
            Map.entry("TmpfsVolume.name", "Version"));

    /** What has a name of its own before an equals sign. */
    private static final Set<String> NAMED = Set.of("DockerVolume.driverOpts", "DockerVolume.labels");

    private static String arn(String service) {
        String any = TemplateText.REFERENCE;
        return "arn:" + any + ":" + service + ":" + any + ":" + any + ":";
    }

    private static final List<String> TEXTS = Stream.concat(
                    HostileTexts.ALL.stream(), HostileTexts.UNSPEAKABLE.stream())
            .toList();

    private static final String REFERENCE = "${region}";
    private static final Pattern REFERENCES = Pattern.compile("\\$\\$\\{|\\$\\{region}");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> arriveOrAreRefused() {
        return Position.ofTexts().stream().map(one -> dynamicTest(one.toString(), () -> check(one)));
    }

    /** Each text alone, behind what a form begins with, and where references are taken there also on both sides of one. */
    private void check(Position position) throws IOException {
        String example = PositionSource.example(position);
        String ending = position.declared().endsWith(".environmentFiles") ? ".env" : "";
        ValueCases cases = new ValueCases(position, folder);
        judge(position, cases, Stream.concat(TEXTS.stream(), TEXTS.stream().map(text -> example + text + ending)));
        if (takesReferences(cases)) {
            judge(position, cases, TEXTS.stream().map(text -> example + text + REFERENCE + text + ending));
        }
        cases.assertSound();
    }

    private static boolean takesReferences(ValueCases cases) {
        return cases.messages().stream().anyMatch(said -> said.contains("[taskdef:REFERENCE_UNKNOWN]"));
    }

    private static void judge(Position position, ValueCases cases, Stream<String> distinct) throws IOException {
        // what is nothing but a reference is no text
        List<String> texts =
                distinct.distinct().filter(text -> !text.equals(REFERENCE)).toList();
        List<Case> all = IntStream.range(0, texts.size())
                .mapToObj(number -> one(position, "Case" + number, texts.get(number)))
                .toList();
        cases.judge(all, one -> arriving(position, texts.get(all.indexOf(one)), takesReferences(cases)));
    }

    private static Case one(Position position, String name, String text) {
        String stack =
                switch (position.toString()) {
                    case "EcsTask.family" -> text.replace('_', '-');
                    case "EcsTask.stack" -> text;
                    default -> PositionSource.family(name);
                };
        return new Case(name, PositionSource.literal(text), stack);
    }

    /** The text in AWS; none where to say it is the same as to leave the member out. */
    private static Optional<String> arriving(Position position, String text, boolean takesReferences) {
        boolean isOff = position.declared().equals("Logging.multilinePattern");
        if (text.isEmpty() && (isOff || "".equals(position.member().getDefaultValue()))) {
            return Optional.empty();
        }
        String arriving = takesReferences
                ? REFERENCES
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group().equals(REFERENCE) ? TemplateText.REFERENCE : "${"))
                : text;
        if (NAMED.contains(position.toString())) {
            String value = arriving.substring(arriving.indexOf('=') + 1);
            return value.equals(TemplateText.REFERENCE) ? Optional.empty() : Optional.of(value);
        }
        String form = ARRIVES.get(position.toString());
        return Optional.of(form == null ? arriving : form.replace("%s", arriving));
    }
}
