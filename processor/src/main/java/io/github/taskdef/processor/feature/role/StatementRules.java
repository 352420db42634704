package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.RoleIntent.Declared;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a statement of a policy may say; its actions are {@link ActionRules}', its conditions {@link ConditionRules}'.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">IAM JSON policy element
 *     reference</a>
 */
final class StatementRules {
    private static final String SID = "[A-Za-z0-9]{1,128}";

    /** An ARN by its five colons; a reference to anything but a place may bring any of them, or all. */
    private static final Pattern RESOURCE =
            Pattern.compile("arn:(?:(?:[^:$]|" + Rules.PLACE + ")*:){4}.+|(?:arn:.*)?(?!" + Rules.PLACE + ")\\$\\{.+");

    private static final String ANY_ROLE = "\\*|arn:.+:iam::.*:(?:role/)?\\*";
    private static final String ALL = "*";

    private final AuthorizationReference reference;
    private final TaskDeclaration task;
    private final ActionRules actions;

    StatementRules(AuthorizationReference reference, TaskDeclaration task) {
        this.reference = reference;
        this.task = task;
        this.actions = new ActionRules(reference, task);
    }

    void check(Declared statement) {
        Rules.matches(statement.sid(), SID, Problem.SID_FORM, task);
        checkOneOf("actions", statement.actions(), "notActions", statement.notActions(), statement);
        checkOneOf("resources", statement.resources(), "notResources", statement.notResources(), statement);
        for (Setting<String> action : statement.actions()) {
            actions.check(action, statement.isAllow());
            if (!statement.resources().isEmpty()) {
                actions.checkResources(action, statement.resources());
            }
        }
        for (Setting<String> action : statement.notActions()) {
            actions.check(action, false);
        }
        for (Text resource : statement.resources()) {
            checkForm(resource);
        }
        for (Text resource : statement.notResources()) {
            checkForm(resource);
        }
        if (statement.isAllow()) {
            for (Text resource : statement.resources()) {
                checkWidth(resource, statement);
            }
        }
        checkRepeats(statement);
        if (!statement.conditions().isEmpty()) {
            new ConditionRules(reference, task).check(statement.conditions());
        }
    }

    private void checkOneOf(String member, List<?> values, String exceptMember, List<?> except, Declared statement) {
        Origin owner = statement.origin();
        if (values.isEmpty() && except.isEmpty()) {
            task.report(Problem.STATEMENT_EMPTY, owner.member(member, null), member);
        } else if (!values.isEmpty() && !except.isEmpty()) {
            task.report(Problem.STATEMENT_BOTH, owner.member(exceptMember, null), member, exceptMember);
        } else if (values.isEmpty() && statement.isAllow()) {
            task.report(Problem.STATEMENT_OPEN, owner.member(exceptMember, null), member);
        }
    }

    private void checkForm(Text resource) {
        String written = resource.rendered();
        if (written.equals(ALL) || !resource.isReadable()) {
            return;
        }
        if (RESOURCE.matcher(written).matches()) {
            PolicyText.check(resource, task);
        } else {
            task.report(Problem.RESOURCE_FORM, resource.origin(), written);
        }
    }

    /** Where every resource is meant, the first action that could name its own is; those that cannot are no fault. */
    private void checkWidth(Text resource, Declared statement) {
        if (passesRoles(statement) && resource.rendered().matches(ANY_ROLE)) {
            task.report(Problem.PASS_ROLE_WIDE, resource.origin());
        } else if (resource.rendered().equals(ALL)) {
            statement.actions().stream()
                    .filter(action -> actions.isConfinable(action.value()))
                    .findFirst()
                    .ifPresent(action -> task.report(Problem.RESOURCE_WIDE, resource.origin(), action.value()));
        }
    }

    /** Whether roles may be handed to whatever service there is. */
    private static boolean passesRoles(Declared statement) {
        for (Setting<String> action : statement.actions()) {
            if (action.value().equalsIgnoreCase("iam:PassRole")) {
                return statement.conditions().stream()
                        .noneMatch(condition -> condition.key().value().equalsIgnoreCase("iam:PassedToService"));
            }
        }
        return false;
    }

    private void checkRepeats(Declared statement) {
        checkRepeats(statement.actions(), statement.resources());
        checkRepeats(statement.notActions(), statement.notResources());
    }

    private void checkRepeats(List<Setting<String>> actionNames, List<Text> arns) {
        Set<String> names = new HashSet<>();
        for (Setting<String> action : actionNames) {
            if (!names.add(action.value().toLowerCase(Locale.ROOT))) {
                task.report(Problem.STATEMENT_REPEATS, action.origin(), action.value());
            }
        }
        Set<String> resources = new HashSet<>();
        for (Text resource : arns) {
            if (!resources.add(resource.rendered())) {
                task.report(Problem.STATEMENT_REPEATS, resource.origin(), resource.rendered());
            }
        }
    }
}
