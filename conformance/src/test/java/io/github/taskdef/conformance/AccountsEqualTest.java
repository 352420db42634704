package io.github.taskdef.conformance;

import static io.github.taskdef.conformance.EachSubject.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.comparison.AccountComparison;
import io.github.taskdef.conformance.comparison.Difference;
import io.github.taskdef.conformance.comparison.MotoCause;
import io.github.taskdef.conformance.deployment.CloudFormationDeployment;
import io.github.taskdef.conformance.deployment.Deployments;
import io.github.taskdef.conformance.deployment.TerraformDeployment;
import io.github.taskdef.conformance.subject.Subject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The template and the module of a stack leave the same account behind, and the same remains at their end. */
class AccountsEqualTest {
    @TestFactory
    Stream<DynamicNode> accounts() {
        return EachSubject.tests(subject -> Stream.of(
                named(subject, "is compared in all its kinds", AccountsEqualTest::everyTypeIsRead),
                named(subject, "makes the same from both", AccountsEqualTest::makesTheSame),
                named(subject, "makes up secrets of the same length", AccountsEqualTest::secretsAreAsLong),
                named(subject, "attaches the same managed policies", AccountsEqualTest::managedPoliciesAreTheSame),
                named(subject, "encrypts the same tables", AccountsEqualTest::tablesAreEncrypted),
                named(subject, "leaves the same of both", AccountsEqualTest::leavesTheSame)));
    }

    /** A type that nobody reads back would be equal whatever it says. */
    private static void everyTypeIsRead(Subject subject) {
        assertEquals(
                List.of(),
                subject.template().types().stream()
                        .filter(type -> !Account.READ.contains(type))
                        .toList());
    }

    private static void makesTheSame(Subject subject) {
        CloudFormationDeployment template = Deployments.of(subject).template();
        TerraformDeployment module = Deployments.of(subject).module();
        assertTrue(
                template.steps().result(CloudFormationDeployment.DEPLOY).succeeded(), "the template is not deployed");
        assertTrue(module.steps().result(TerraformDeployment.APPLY).succeeded(), "the module is not applied");
        assertEqual(subject, template.deployed(), module.applied());
    }

    /** What moto's CloudFormation does not make up, see {@link MotoCause#SECRETS_ARE_NOT_MADE_UP}, the template says. */
    private static void secretsAreAsLong(Subject subject) {
        List<Integer> lengths = Deployments.of(subject).module().applied().of("secret").stream()
                .map(secret -> secret.facts().path("value").path("length").asInt())
                .sorted()
                .toList();
        assertTrue(
                lengths.containsAll(subject.template().generatedLengths()),
                () -> lengths + " instead of " + subject.template().generatedLengths());
    }

    /** What moto's CloudFormation does not attach, see {@link MotoCause#MANAGED_POLICIES_ARE_NOT_ATTACHED}. */
    private static void managedPoliciesAreTheSame(Subject subject) {
        List<String> attached = Deployments.of(subject).module().applied().of("role").stream()
                .flatMap(role -> role.facts().path("managed").findValuesAsText("PolicyName").stream())
                .map(name -> name.replaceFirst("^" + subject.name() + "-(\\w+)-[0-9a-f]{26}$", "$1"))
                .sorted()
                .toList();
        assertEquals(subject.template().managedPolicies(), attached);
    }

    /** What moto's CloudFormation does not encrypt, see {@link MotoCause#TABLES_ARE_NOT_ENCRYPTED}. */
    private static void tablesAreEncrypted(Subject subject) {
        long encrypted = Deployments.of(subject).module().applied().of("table").stream()
                .filter(table -> table.facts()
                        .path("SSEDescription")
                        .path("Status")
                        .asText()
                        .equals("ENABLED"))
                .count();
        assertEquals(subject.template().encryptedTables(), encrypted);
    }

    private static void leavesTheSame(Subject subject) {
        CloudFormationDeployment template = Deployments.of(subject).template();
        TerraformDeployment module = Deployments.of(subject).module();
        assertTrue(template.steps().result(CloudFormationDeployment.DELETE).succeeded(), "the stack is not deleted");
        assertTrue(module.steps().result(TerraformDeployment.DESTROY).succeeded(), "the module is not destroyed");
        assertNone(differences(subject, template.left(), module.left()).stream()
                .filter(difference -> !isOfRevisionLeft(difference))
                .toList());
    }

    /** What a task definition that is left refers to is gone, and its generated name cannot be told from another one. */
    private static boolean isOfRevisionLeft(Difference difference) {
        return difference.where().matches("task definition [^/]*/.+") && difference.isOfTwoValues();
    }

    private static void assertEqual(Subject subject, Account template, Account module) {
        assertNone(differences(subject, template, module));
    }

    private static List<Difference> differences(Subject subject, Account template, Account module) {
        return MotoCause.remove(AccountComparison.differences(template, module, subject.name()));
    }

    private static void assertNone(List<Difference> found) {
        assertTrue(
                found.isEmpty(),
                () -> found.size() + " differences\n"
                        + found.stream().map(Difference::toString).collect(Collectors.joining("\n")));
    }
}
