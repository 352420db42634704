package io.github.taskdef.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.comparison.AccountComparison;
import io.github.taskdef.conformance.comparison.Difference;
import io.github.taskdef.conformance.comparison.MotoCause;
import io.github.taskdef.conformance.deployment.Deployments;
import io.github.taskdef.conformance.deployment.TerraformDeployment;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import io.github.taskdef.conformance.subject.TerraformModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison of real accounts can fail: one word changed in a module is found, and nothing else with it. */
class PlantedDifferenceTest {
    private static final String ASKED = "elasticfilesystem:ClientWrite";
    private static final String PLANTED = "elasticfilesystem:ClientRootAccess";

    @Test
    void isFoundAloneWhereItIs() {
        Subject subject = subject();
        Deployments deployments = Deployments.of(subject);
        TerraformModule changed = subject.terraform()
                .copy(
                        "planted-" + subject.name(),
                        text -> text.replaceFirst("\"" + ASKED + "\"", "\"" + PLANTED + "\""));
        TerraformDeployment module = TerraformDeployment.applied(subject, changed);
        assertTrue(module.steps().result(TerraformDeployment.APPLY).succeeded());

        List<Difference> found = MotoCause.remove(
                AccountComparison.differences(deployments.template().deployed(), module.applied(), subject.name()));

        assertEquals(1, found.size(), found::toString);
        Difference difference = found.get(0);
        assertTrue(difference.where().endsWith("/Action"), difference::toString);
        assertEquals("\"" + ASKED + "\"", difference.left());
        assertEquals("\"" + PLANTED + "\"", difference.right());
    }

    /** Any stack that writes to a file system. */
    private static Subject subject() {
        List<Subject> fitting = Subjects.all().stream()
                .filter(subject -> subject.terraform().text().contains("\"" + ASKED + "\""))
                .toList();
        assertFalse(fitting.isEmpty(), "no stack writes to a file system");
        return fitting.get(0);
    }
}
