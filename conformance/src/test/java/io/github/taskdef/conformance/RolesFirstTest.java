package io.github.taskdef.conformance;

import static io.github.taskdef.conformance.EachSubject.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.account.Thing;
import io.github.taskdef.conformance.comparison.AccountComparison;
import io.github.taskdef.conformance.comparison.Difference;
import io.github.taskdef.conformance.comparison.MotoCause;
import io.github.taskdef.conformance.deployment.Deployments;
import io.github.taskdef.conformance.deployment.RolesFirst;
import io.github.taskdef.conformance.subject.ImportsAsParameters;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Roles that are a stack of their own are deployed before the application, of which they know names alone; both ways to the same end. */
class RolesFirstTest {
    @TestFactory
    Stream<DynamicNode> rolesFirst() {
        return Subjects.separate().stream()
                .map(subject -> DynamicContainer.dynamicContainer(
                        subject.name(),
                        Stream.of(
                                named(subject, "there is nothing of IAM", RolesFirstTest::nothingOfIam),
                                named(subject, "cfn-lint finds nothing", RolesFirstTest::lintFindsNothing),
                                named(subject, "nothing else is found", RolesFirstTest::nothingElseIsFound),
                                named(subject, "the modules are formatted", RolesFirstTest::areFormatted),
                                named(subject, "the templates are deployed", RolesFirstTest::areDeployed),
                                named(subject, "the modules are applied", RolesFirstTest::areApplied),
                                named(subject, "both make the same", RolesFirstTest::makeTheSame),
                                named(subject, "the task has these roles", RolesFirstTest::haveTheRoles),
                                named(subject, "the roles name what is made", RolesFirstTest::nameWhatIsMade))));
    }

    private static void nothingOfIam(Subject subject) {
        assertFalse(subject.template().types().stream().anyMatch(type -> type.startsWith("AWS::IAM::")));
        assertFalse(subject.terraform().text().contains("aws_iam_"));
        assertTrue(subject.roles().orElseThrow().template().types().stream()
                .allMatch(type -> type.startsWith("AWS::IAM::")));
    }

    private static List<Path> templates(Subject subject) {
        return List.of(subject.roles().orElseThrow().path(), subject.path());
    }

    private static void lintFindsNothing(Subject subject) {
        Command.Result result = CfnLintTest.lint("us-east-1", templates(subject));
        assertTrue(result.succeeded(), result::toString);
    }

    private static void nothingElseIsFound(Subject subject) {
        Tool.JUDGE_CFN.require();
        assertEquals(
                List.of(),
                Judgement.of(Stream.of(subject.roles().orElseThrow(), subject)
                        .map(one -> ImportsAsParameters.of(one).path())
                        .toList()));
    }

    private static void areFormatted(Subject subject) {
        for (Subject one : List.of(subject.roles().orElseThrow(), subject)) {
            Command.Result result = Command.of(
                            Tool.TERRAFORM.require(),
                            "fmt",
                            "-check",
                            "-diff",
                            one.module().toString())
                    .run();
            assertTrue(result.succeeded(), result::toString);
        }
    }

    private static void areDeployed(Subject subject) {
        succeed(stacks(subject), RolesFirst.ROLES, RolesFirst.APPLICATION);
    }

    private static void areApplied(Subject subject) {
        succeed(modules(subject), RolesFirst.INIT, RolesFirst.APPLY, RolesFirst.PLAN_AGAIN);
    }

    private static void succeed(RolesFirst made, String... steps) {
        for (String step : steps) {
            Command.Result result = made.steps().result(step);
            assertTrue(result.succeeded(), () -> result + "\nrefused: " + made.refused());
        }
    }

    private static void makeTheSame(Subject subject) {
        areDeployed(subject);
        areApplied(subject);
        assertEquals(
                List.of(),
                MotoCause.remove(AccountComparison.differences(
                                stacks(subject).deployed(), modules(subject).deployed(), subject.name()))
                        .stream()
                        .filter(difference -> !isOneTable(difference, subject))
                        .toList());
    }

    /** A table is called in a module as policies say it may be, and is taken for a mention of it there. */
    private static boolean isOneTable(Difference difference, Subject subject) {
        String named = "arn:aws:dynamodb:[^\"]+:table/" + subject.name() + "-[A-Za-z0-9]+Table";
        return difference.where().startsWith("role ")
                && difference
                        .left()
                        .replaceAll(named, "{table}")
                        .equals(difference.right().replaceAll("\\{table \\d+}", "{table}"));
    }

    private static void haveTheRoles(Subject subject) {
        for (RolesFirst made : List.of(stacks(subject), modules(subject))) {
            List<Thing> roles = made.deployed().of("role");
            String tasks = made.deployed().of("task definition").toString()
                    + made.deployed().of("task definition").stream()
                            .map(task -> task.facts().toString())
                            .collect(Collectors.joining());
            assertEquals(2, roles.size());
            roles.forEach(role -> assertTrue(tasks.contains(role.ids().get(0)), role + " in " + tasks));
        }
    }

    /** Where a statement names things of the stack by how their names begin, one of them is there. */
    private static void nameWhatIsMade(Subject subject) {
        for (RolesFirst made : List.of(stacks(subject), modules(subject))) {
            List<List<String>> named = statements(made.deployed())
                    .filter(resources -> resources.stream().anyMatch(one -> one.contains(subject.name() + "-")))
                    .toList();
            assertTrue(named.size() >= 6, named::toString);
            List<String> things = made.deployed().things().stream()
                    .map(thing -> thing.ids().get(0))
                    .flatMap(arn -> Stream.of(arn, arn + "/x", arn + ":x", arn + "/index/x", arn + "/stream/x"))
                    .toList();
            assertEquals(
                    List.of(),
                    named.stream()
                            .filter(resources -> resources.stream()
                                    .noneMatch(pattern -> things.stream().anyMatch(glob(pattern)::test)))
                            .toList());
        }
    }

    private static Stream<List<String>> statements(Account account) {
        List<List<String>> statements = new ArrayList<>();
        for (Thing role : account.of("role")) {
            for (JsonNode policy : role.facts().path("inline")) {
                for (JsonNode statement : policy.path("Statement")) {
                    List<String> resources = new ArrayList<>();
                    statement.path("Resource").forEach(resource -> resources.add(resource.asText()));
                    statements.add(resources);
                }
            }
        }
        return statements.stream();
    }

    private static Predicate<String> glob(String pattern) {
        return Pattern.compile(Stream.of(pattern.split("(?=[*?])|(?<=[*?])"))
                        .map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part))
                        .collect(Collectors.joining()))
                .asMatchPredicate();
    }

    private static RolesFirst stacks(Subject subject) {
        return Deployments.separate(subject).stacks().join();
    }

    private static RolesFirst modules(Subject subject) {
        return Deployments.separate(subject).modules().join();
    }
}
