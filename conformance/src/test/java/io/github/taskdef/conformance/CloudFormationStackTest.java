package io.github.taskdef.conformance;

import static io.github.taskdef.conformance.EachSubject.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.deployment.CloudFormationDeployment;
import io.github.taskdef.conformance.deployment.Deployments;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.testing.Command;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every template in the hands of {@code aws cloudformation}. */
class CloudFormationStackTest {
    @TestFactory
    Stream<DynamicNode> template() {
        return EachSubject.tests(subject -> Stream.of(
                named(subject, "is deployed", one -> succeeds(one, CloudFormationDeployment.DEPLOY)),
                named(subject, "makes every resource", CloudFormationStackTest::makesEveryResource),
                named(subject, "is deployed again", CloudFormationStackTest::isDeployedAgain),
                named(subject, "changes nothing the second time", CloudFormationStackTest::changesNothing),
                named(subject, "is deleted", one -> succeeds(one, CloudFormationDeployment.DELETE)),
                named(
                        subject,
                        "leaves what is retained and nothing else",
                        CloudFormationStackTest::leavesTheRetained)));
    }

    private static void succeeds(Subject subject, String step) {
        CloudFormationDeployment deployment = deployment(subject);
        Command.Result result = deployment.steps().result(step);
        assertTrue(result.succeeded(), () -> result + "\nrefused: " + deployment.refused());
    }

    /** moto passes over a type that it does not know. */
    private static void makesEveryResource(Subject subject) {
        CloudFormationDeployment deployment = deployment(subject);
        assertTrue(deployment.steps().result(CloudFormationDeployment.DEPLOY).succeeded());
        assertEquals(
                List.of(),
                subject.template().unconditional().stream()
                        .filter(id -> deployment.physical().getOrDefault(id, "").isEmpty())
                        .toList());
    }

    /**
     * AWS makes a change set without changes and the aws command is content. moto, for a stack without parameters, refuses to make
     * one, in the same words.
     */
    private static void isDeployedAgain(Subject subject) {
        Command.Result result = deployment(subject).steps().result(CloudFormationDeployment.DEPLOY_AGAIN);
        assertTrue(result.succeeded() || result.output().contains("No updates are to be performed"), result::toString);
    }

    private static void changesNothing(Subject subject) {
        CloudFormationDeployment deployment = deployment(subject);
        isDeployedAgain(subject);
        assertEquals(deployment.deployed(), deployment.deployedAgain());
    }

    private static void leavesTheRetained(Subject subject) {
        CloudFormationDeployment deployment = deployment(subject);
        assertTrue(deployment.steps().result(CloudFormationDeployment.DELETE).succeeded());
        Set<String> retained = subject.template().retained().stream()
                .map(deployment.physical()::get)
                .collect(Collectors.toSet());
        List<String> kept = deployment.deployed().things().stream()
                .filter(thing -> retained.stream()
                        .anyMatch(id -> thing.ids().contains(id) || thing.name().equals(id)))
                .map(Object::toString)
                .toList();
        assertEquals(retained.size(), kept.size(), () -> "not all of " + retained + " can be read back: " + kept);
        assertEquals(kept, deployment.left().madeSince(deployment.before()));
    }

    private static CloudFormationDeployment deployment(Subject subject) {
        return Deployments.of(subject).template();
    }
}
