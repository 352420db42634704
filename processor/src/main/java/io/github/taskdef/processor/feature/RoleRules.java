package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.RoleIntent.Condition;
import io.github.taskdef.processor.intent.RoleIntent.Declared;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.regex.Pattern;

/**
 * What a role may say.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and AWS STS quotas</a>
 */
final class RoleRules {
    private static final Pattern NAME = Pattern.compile("[\\w+=,.@-]{1,64}");
    private static final Pattern PATH = Pattern.compile("/(?:[\\x21-\\x7E]{0,510}/)?");
    private static final Pattern SID = Pattern.compile("[A-Za-z0-9]{1,128}");
    private static final Pattern ACTION = Pattern.compile("[a-z0-9-]+:[A-Za-z0-9*?]+");
    private static final Pattern OPERATOR =
            Pattern.compile("(?:For(?:All|Any)Value[s]?:)?(?:(?:String(?:Not)?(?:Equals(?:IgnoreCase)?|Like)"
                    + "|Numeric(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?)|Date(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?)"
                    + "|Bool|BinaryEquals|(?:Not)?IpAddress|Arn(?:Not)?(?:Equals|Like))(?:IfExists)?|Null)");
    private static final Pattern ROLE_ARN = Pattern.compile("arn:[^:]+:iam::(?:[0-9]{12}|\\$\\{[^}]+}):role/.+");
    private static final Pattern POLICY_ARN =
            Pattern.compile("arn:[^:]+:iam::(?:[0-9]{12}|aws|\\$\\{[^}]+}):policy/.+");
    private static final Pattern RESOURCE = Pattern.compile("(?:arn:|\\$\\{).+");
    private static final int MOST_POLICIES = 10;

    private RoleRules() {}

    static void check(Role role, TaskDeclaration task) {
        Rules.matches(role.name(), NAME, Problem.ROLE_NAME, task);
        Rules.matches(role.path(), PATH, Problem.ROLE_PATH, task);
        Rules.idOrReference(role.permissionsBoundary(), POLICY_ARN, Problem.POLICY_ARN, task);
        role.managedPolicies().forEach(policy -> checkPolicy(policy, task));
        if (role.managedPolicies().size() > MOST_POLICIES) {
            Origin first = role.managedPolicies().get(MOST_POLICIES).origin();
            task.report(Problem.POLICY_COUNT, first, role.managedPolicies().size(), MOST_POLICIES);
        }
        checkExisting(role, task);
        role.statements().forEach(statement -> checkStatement(statement, task));
        Rules.unique(role.statements().stream().map(Declared::sid).toList(), Problem.SID_TWICE, task);
    }

    private static void checkPolicy(Text policy, TaskDeclaration task) {
        if (policy.isEmpty()) {
            task.report(Problem.POLICY_ARN, policy.origin(), "");
        }
        Rules.matches(policy, POLICY_ARN, Problem.POLICY_ARN, task);
    }

    /** An existing role is not ours to describe. */
    private static void checkExisting(Role role, TaskDeclaration task) {
        if (role.arn().isEmpty()) {
            return;
        }
        Rules.idOrReference(role.arn(), ROLE_ARN, Problem.ROLE_ARN, task);
        boolean isDescribed = !role.statements().isEmpty()
                || !role.managedPolicies().isEmpty()
                || !role.permissionsBoundary().isEmpty()
                || role.path().isStated()
                || role.name().isStated();
        if (isDescribed) {
            task.report(Problem.ROLE_EXISTS, role.arn().origin());
        }
    }

    private static void checkStatement(Declared statement, TaskDeclaration task) {
        Rules.matches(statement.sid(), SID, Problem.SID_FORM, task);
        if (statement.actions().isEmpty()) {
            reportEmpty(statement.origin(), "actions", task);
        }
        if (statement.resources().isEmpty()) {
            reportEmpty(statement.origin(), "resources", task);
        }
        for (Setting<String> action : statement.actions()) {
            checkAction(action, statement.isAllow(), task);
        }
        for (Text resource : statement.resources()) {
            checkResource(resource, statement.isAllow(), task);
        }
        statement.conditions().forEach(condition -> checkCondition(condition, task));
    }

    private static void checkAction(Setting<String> action, boolean isAllow, TaskDeclaration task) {
        boolean isAll = action.value().equals("*");
        if (!isAll && !ACTION.matcher(action.value()).matches()) {
            task.report(Problem.ACTION_FORM, action.origin(), action.value());
        } else if (isAllow && (isAll || action.value().endsWith(":*"))) {
            task.report(Problem.ACTION_WIDE, action.origin(), action.value());
        }
    }

    private static void checkResource(Text resource, boolean isAllow, TaskDeclaration task) {
        boolean isAll = resource.rendered().equals("*");
        if (resource.isReadable()
                && !isAll
                && !RESOURCE.matcher(resource.rendered()).matches()) {
            task.report(Problem.RESOURCE_FORM, resource.origin(), resource.rendered());
        } else if (isAllow && isAll) {
            task.report(Problem.RESOURCE_WIDE, resource.origin());
        }
    }

    private static void checkCondition(Condition condition, TaskDeclaration task) {
        if (!OPERATOR.matcher(condition.operator().value()).matches()) {
            task.report(
                    Problem.CONDITION_OPERATOR,
                    condition.operator().origin(),
                    condition.operator().value());
        }
        if (!condition.key().value().contains(":")) {
            task.report(
                    Problem.CONDITION_KEY,
                    condition.key().origin(),
                    condition.key().value());
        }
        if (condition.values().isEmpty()) {
            reportEmpty(condition.origin(), "values", task);
        }
    }

    private static void reportEmpty(Origin owner, String member, TaskDeclaration task) {
        task.report(Problem.STATEMENT_EMPTY, owner.member(member, null), member);
    }
}
