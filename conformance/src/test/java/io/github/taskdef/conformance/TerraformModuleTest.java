package io.github.taskdef.conformance;

import static io.github.taskdef.conformance.EachSubject.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.deployment.Deployments;
import io.github.taskdef.conformance.deployment.Steps;
import io.github.taskdef.conformance.deployment.TerraformDeployment;
import io.github.taskdef.conformance.deployment.UnderProvider6;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.tool.Provider;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every module in the hands of terraform and the real AWS provider, and valid under the next version of it. */
class TerraformModuleTest {
    @TestFactory
    Stream<DynamicNode> module() {
        return EachSubject.tests(subject -> Stream.of(
                named(subject, "is formatted", TerraformModuleTest::isFormatted),
                named(subject, "initialises", one -> succeeds(one, TerraformDeployment.INIT)),
                named(subject, "is valid", one -> succeeds(one, TerraformDeployment.VALIDATE)),
                named(subject, "is applied", one -> succeeds(one, TerraformDeployment.APPLY)),
                named(subject, "leaves nothing to do", one -> succeeds(one, TerraformDeployment.PLAN_AGAIN)),
                named(subject, "does not destroy what is retained", TerraformModuleTest::refusesToDestroy),
                named(subject, "destroys the rest", one -> succeeds(one, TerraformDeployment.DESTROY)),
                named(subject, "leaves what is retained and nothing else", TerraformModuleTest::leavesTheRetained),
                named(subject, "is valid under provider 6", TerraformModuleTest::isValidUnderProvider6)));
    }

    private static void isFormatted(Subject subject) {
        Command.Result result = Command.of(
                        Tool.TERRAFORM.require(),
                        "fmt",
                        "-check",
                        "-diff",
                        "-recursive",
                        subject.module().toString())
                .run();
        assertTrue(result.succeeded(), result::toString);
    }

    private static void succeeds(Subject subject, String step) {
        TerraformDeployment deployment = deployment(subject);
        Command.Result result = deployment.steps().result(step);
        assertTrue(result.succeeded(), () -> result + "\nrefused: " + deployment.refused());
    }

    /** The refusal names the first that Terraform meets; what depends on it or it depends on may go unsaid. */
    private static void refusesToDestroy(Subject subject) {
        List<String> prevented = subject.terraform().prevented();
        if (!prevented.isEmpty()) {
            Command.Result refusal = deployment(subject).steps().result(TerraformDeployment.DESTROY_ALL);
            assertFalse(refusal.succeeded(), refusal::toString);
            String reason = refusal.output().substring(refusal.output().indexOf("Error:"));
            assertTrue(reason.contains("Instance cannot be destroyed"), reason);
            assertTrue(prevented.stream().anyMatch(reason::contains), () -> prevented + " are not named in " + reason);
        }
    }

    private static void leavesTheRetained(Subject subject) {
        TerraformDeployment deployment = deployment(subject);
        assertTrue(deployment.steps().result(TerraformDeployment.DESTROY).succeeded());
        List<String> left = deployment.left().madeSince(deployment.before());
        List<String> kept = deployment.applied().things().stream()
                .filter(thing -> deployment.retained().stream()
                        .anyMatch(id -> thing.ids().contains(id) || thing.name().equals(id)))
                .map(Object::toString)
                // of the same name as its task definition, which stays
                .filter(thing -> !thing.startsWith("service "))
                .toList();
        assertEquals(kept, left);
    }

    private static void isValidUnderProvider6(Subject subject) {
        Provider.SIX.require();
        Steps steps = UnderProvider6.check(subject, deployment(subject).values());
        for (String step : List.of(UnderProvider6.INIT, UnderProvider6.VALIDATE, UnderProvider6.PLAN)) {
            assertTrue(steps.result(step).succeeded(), () -> steps.result(step).toString());
        }
    }

    private static TerraformDeployment deployment(Subject subject) {
        return Deployments.of(subject).module();
    }
}
