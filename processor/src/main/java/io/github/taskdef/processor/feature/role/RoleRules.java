package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.RoleIntent.Declared;
import io.github.taskdef.processor.intent.RoleIntent.OfExecution;
import io.github.taskdef.processor.intent.RoleIntent.OfTask;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a role may say; its statements are {@link StatementRules}'.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and AWS STS quotas</a>
 */
final class RoleRules {
    private static final String NAME = "[\\w+=,.@-]{1,64}";
    private static final String PATH = "/(?:[\\x21-\\x7E]{1,510}/)?";

    /** Path and name: CreateRole and CreatePolicy of the IAM API. */
    private static final String PATH_AND_NAME = "/(?:[\\w+=,.@/-]|" + Rules.REFERENCE + "){1,640}";

    private static final String ROLE_ARN = "arn:[^:]+:iam::(?:[0-9]{12}|" + Rules.REFERENCE + "):role" + PATH_AND_NAME;
    private static final String POLICY_ARN =
            "arn:[^:]+:iam::(?:[0-9]{12}|aws|" + Rules.REFERENCE + "):policy" + PATH_AND_NAME;
    private static final String ADMINISTRATOR = "arn:[^:]+:iam::aws:policy/AdministratorAccess";
    private static final String SERVICE_LINKED = ":role/aws-service-role/";
    private static final int MOST_POLICIES = 10;
    private static final int SHORTEST_SESSION = 3_600;
    private static final int LONGEST_SESSION = 43_200;

    private RoleRules() {}

    static void check(Role role, AuthorizationReference reference, TaskDeclaration task) {
        Rules.matches(role.name(), NAME, Problem.ROLE_NAME, task);
        if (role.path().isStated() && !role.path().value().matches(PATH)) {
            task.report(Problem.ROLE_PATH, role.path().origin(), role.path().value());
        }
        Rules.idOrReference(role.permissionsBoundary(), POLICY_ARN, Problem.POLICY_ARN, task);
        Rules.within(role.maxSessionDuration(), SHORTEST_SESSION, LONGEST_SESSION, Problem.ROLE_SESSION, task);
        checkPolicies(role, task);
        checkExisting(role, task);
        StatementRules rules = new StatementRules(reference, task);
        List<Setting<String>> ids = new ArrayList<>();
        for (Declared statement : role.statements()) {
            rules.check(statement);
            ids.add(statement.sid());
        }
        Rules.unique(ids, Problem.SID_TWICE, task);
    }

    private static void checkPolicies(Role role, TaskDeclaration task) {
        Set<String> seen = new HashSet<>();
        for (Text policy : role.managedPolicies()) {
            if (policy.isEmpty()) {
                task.report(Problem.POLICY_ARN, policy.origin(), "");
            } else if (!seen.add(policy.rendered())) {
                task.report(Problem.POLICY_TWICE, policy.origin(), policy.rendered());
            }
            Rules.matches(policy, POLICY_ARN, Problem.POLICY_ARN, task);
            if (policy.rendered().matches(ADMINISTRATOR)) {
                task.report(Problem.POLICY_ADMINISTRATOR, policy.origin());
            }
        }
        if (role.managedPolicies().size() > MOST_POLICIES) {
            Origin first = role.managedPolicies().get(MOST_POLICIES).origin();
            task.report(Problem.POLICY_COUNT, first, role.managedPolicies().size(), MOST_POLICIES);
        }
    }

    /** An existing role is not ours to describe. */
    private static void checkExisting(Role role, TaskDeclaration task) {
        if (role.arn().isEmpty()) {
            return;
        }
        Rules.idOrReference(role.arn(), ROLE_ARN, Problem.ROLE_ARN, task);
        if (role.arn().rendered().contains(SERVICE_LINKED)) {
            task.report(Problem.ROLE_OF_SERVICE, role.arn().origin(), role.arn().rendered());
        }
        boolean isDescribed = !role.managedPolicies().isEmpty()
                || !role.permissionsBoundary().isEmpty()
                || role.path().isStated()
                || role.name().isStated()
                || role.maxSessionDuration().isStated();
        if (isDescribed) {
            task.report(Problem.ROLE_EXISTS, role.arn().origin());
        }
    }

    /** The two roles of a task are two: what ECS needs to start a task is none of the application's business. */
    static void checkPair(TaskDeclaration task) {
        Optional<OfTask> code = task.only(OfTask.class);
        Optional<OfExecution> start = task.only(OfExecution.class);
        if (code.isEmpty() || start.isEmpty()) {
            return;
        }
        Text arn = start.get().role().arn();
        if (!arn.isEmpty() && arn.rendered().equals(code.get().role().arn().rendered())) {
            task.report(Problem.ROLE_SHARED, arn.origin(), arn.rendered());
        }
    }
}
