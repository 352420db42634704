package io.github.taskdef.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.cases.Hostile;
import io.github.taskdef.conformance.deployment.Deployments;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@link Hostile} says arrives in both accounts as it was written. */
class HostileTextTest {
    private static final Subject SUBJECT = Subjects.named("hostile").orElseThrow();

    @TestFactory
    Stream<DynamicTest> arrives() {
        Map<String, Function<Deployments, Account>> sides =
                new TreeMap<>(Map.of("template", all -> all.template().deployed(), "module", all -> all.module()
                        .applied()));
        return sides.entrySet().stream()
                .map(side -> dynamicTest(
                        "through the " + side.getKey(),
                        () -> check(side.getValue().apply(Deployments.of(SUBJECT)))));
    }

    private static void check(Account account) {
        JsonNode container = account.of("task definition").get(0).facts().at("/containerDefinitions/0");
        assertEquals(
                said(
                        Hostile.QUOTES,
                        Hostile.BACKSLASHES,
                        Hostile.LINES,
                        Hostile.REFERENCES,
                        Hostile.DIRECTIVES,
                        Hostile.COMMENTS,
                        Hostile.ESCAPES,
                        Hostile.LANGUAGES,
                        Hostile.WORDS,
                        Hostile.BLANK,
                        Hostile.NAMES,
                        Hostile.ESCAPED_REFERENCES,
                        Hostile.HIDDEN),
                texts(container.path("command")));
        assertEquals(said(Hostile.QUOTES, Hostile.REFERENCES), texts(container.path("entryPoint")));
        assertEquals(
                "/a b/" + Hostile.QUOTES, container.path("workingDirectory").asText());
        assertEquals(
                Hostile.QUOTES + Hostile.DIRECTIVES,
                container.at("/healthCheck/command/1").asText());
        assertEquals(
                "^\\d{4}-\"%{x}\\\\",
                container
                        .at("/logConfiguration/options/awslogs-multiline-pattern")
                        .asText());
        Map<String, String> environment = environment(container);
        assertEquals(said(Hostile.LINES).get(0), environment.get("LINES"));
        assertEquals(
                Hostile.DIRECTIVES + "us-east-1" + said(Hostile.DOLLARS).get(0), environment.get("BESIDE_A_REFERENCE"));
        assertEquals(said(Hostile.NAMES).get(0), environment.get("NAMES"));
        assertEquals("arn:aws:s3:::orders-123456789012 arn:aws:s3:::arn:x", environment.get("PARTITION"));
        assertEquals(Hostile.HIDDEN, environment.get("HIDDEN"));
        assertEquals(
                "us-east-1" + said(Hostile.ESCAPED_REFERENCES).get(0) + "123456789012"
                        + said(Hostile.NAMES).get(0),
                environment.get("BETWEEN_REFERENCES"));
        assertEquals(
                "/it's \"mine\" \\ % é",
                account.of("access point")
                        .get(0)
                        .facts()
                        .at("/RootDirectory/Path")
                        .asText());
        checkPolicy(account);
    }

    private static void checkPolicy(Account account) {
        JsonNode statement = account.of("role").stream()
                .map(role -> role.facts().at("/inline/Application/Statement/0"))
                .filter(found -> !found.isMissingNode())
                .findFirst()
                .orElseThrow();
        assertEquals(
                said(
                        "arn:aws:s3:::bucket/" + Hostile.LATIN,
                        "arn:aws:s3:::bucket-123456789012/*",
                        "arn:aws:s3:::bucket/" + Hostile.VARIABLES),
                texts(statement.path("Resource")));
        assertEquals(
                said(Hostile.DIRECTIVES, Hostile.REFERENCES, Hostile.VARIABLES, Hostile.NAMES),
                texts(statement.path("Condition").path("StringEquals").path("s3:ExistingObjectTag/" + Hostile.QUOTES)));
    }

    /** As AWS has it: {@code $$} before a brace was written for one dollar sign. */
    private static List<String> said(String... texts) {
        return Stream.of(texts).map(text -> text.replace("$${", "${")).toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, String> environment(JsonNode container) {
        Map<String, String> values = new TreeMap<>();
        container
                .path("environment")
                .forEach(one ->
                        values.put(one.path("name").asText(), one.path("value").asText()));
        return values;
    }
}
