package io.github.taskdef.conformance.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.account.Thing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The comparison without any tool: what is the same under other ids is the same, and what is not is found. */
class AccountComparisonTest {
    private static final Thing ROLE = role("notes-Role-0123456789AB", "GetObject");
    private static final Thing SAME_ROLE = role("terraform-20260101000000000000000001", "GetObject");

    @Test
    void generatedIdsAndNamesDoNotCount() {
        assertEquals(
                List.of(),
                differences(List.of(ROLE, task(ROLE, "nginx")), List.of(task(SAME_ROLE, "nginx"), SAME_ROLE)));
    }

    @Test
    void aChangedValueIsFoundAlone() {
        Thing other = role("terraform-20260101000000000000000001", "PutObject");
        assertEquals(
                List.of(new Difference("role (generated)/inline/Action", "\"GetObject\"", "\"PutObject\"")),
                differences(List.of(ROLE, task(ROLE, "nginx")), List.of(other, task(other, "nginx"))));
    }

    @Test
    void aThingTooManyIsFound() {
        assertEquals(
                List.of(new Difference(
                        "role terraform-20260101000000000000000001",
                        "(nothing)",
                        SAME_ROLE.facts().toString())),
                differences(List.of(), List.of(SAME_ROLE)));
    }

    @Test
    void aThingLessIsFound() {
        assertEquals(1, differences(List.of(ROLE), List.of()).size());
    }

    @Test
    void aMentionOfAnotherThingIsFound() {
        Thing one = role("notes-One-0123456789AB", "GetObject");
        Thing two = role("notes-Two-0123456789AB", "PutObject");
        assertEquals(
                1,
                differences(List.of(one, two, task(one, "nginx")), List.of(one, two, task(two, "nginx")))
                        .size());
    }

    @Test
    void aNameGivenOnOneSideOnlyIsFound() {
        assertEquals(
                List.of(new Difference("role (generated)/(name)", "(generated)", "chosen")),
                differences(List.of(ROLE), List.of(role("chosen", "GetObject"))));
    }

    @Test
    void theOrderOfACommandCounts() {
        assertEquals(
                1,
                TreeComparison.between("x", tree("{'command': [1, 2]}"), tree("{'command': [2, 1]}"))
                        .size());
    }

    @Test
    void theOrderOfASetDoesNotCount() {
        assertEquals(
                List.of(),
                TreeComparison.between(
                        "x", tree("{'a': [{'name': 1}, {'name': 2}]}"), tree("{'a': [{'name': 2}, {'name': 1}]}")));
    }

    @Test
    void aDifferenceInAListNamesItsItem() {
        assertEquals(
                List.of(new Difference("x/a[web]/cpu", "1", "2")),
                TreeComparison.between(
                        "x",
                        tree("{'a': [{'name': 'web', 'cpu': 1}, {'name': 'log', 'cpu': 1}]}"),
                        tree("{'a': [{'name': 'log', 'cpu': 1}, {'name': 'web', 'cpu': 2}]}")));
    }

    @Test
    void whatMotoCausesIsTakenOutAndNothingLikeIt() {
        Difference caused = new Difference("access point/PosixUser/Uid", "\"1000\"", "1000");
        Difference real = new Difference("access point/PosixUser/Uid", "\"1000\"", "1001");
        assertEquals(List.of(real), MotoCause.remove(List.of(caused, real)));
    }

    private static Thing role(String name, String action) {
        return new Thing(
                "role",
                List.of("arn:aws:iam::1:role/" + name),
                name,
                tree("{'inline': {'Action': ['" + action + "']}}"));
    }

    private static Thing task(Thing role, String image) {
        String facts =
                "{'image': '" + image + "', 'taskRoleArn': '" + role.ids().get(0) + "'}";
        return new Thing("task definition", List.of("arn:of:a:task:" + role.name()), "notes", tree(facts));
    }

    private static List<Difference> differences(List<Thing> template, List<Thing> module) {
        return AccountComparison.differences(new Account(template, Map.of()), new Account(module, Map.of()), "notes");
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
