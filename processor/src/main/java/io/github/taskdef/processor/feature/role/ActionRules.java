package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.authorization.Service;
import io.github.taskdef.processor.diagnostics.NearestName;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.RoleIntent.Declared;
import io.github.taskdef.processor.intent.RoleIntent.Role;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an action may be, and whether there is such an action.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">IAM JSON policy elements:
 *     Action</a>
 */
final class ActionRules {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]+:[A-Za-z0-9*?-]+");
    private static final Pattern NAMED = Pattern.compile("[A-Za-z0-9-]+:[A-Za-z0-9-]+");
    private static final Pattern REFERENCE = Pattern.compile(Rules.REFERENCE);
    private static final String ALL = "*";
    private static final String EFS = "elasticfilesystem:";

    private final AuthorizationReference reference;
    private final TaskDeclaration task;

    ActionRules(AuthorizationReference reference, TaskDeclaration task) {
        this.reference = reference;
        this.task = task;
    }

    void check(Setting<String> action, boolean isAllow) {
        String value = action.value();
        if (value.equals(ALL)) {
            checkWidth(action, isAllow);
        } else if (!FORM.matcher(value).matches()) {
            task.report(Problem.ACTION_FORM, action.origin(), value);
        } else if (PolicyText.check(action, task) && isKnown(action)) {
            checkWidth(action, isAllow);
        }
    }

    private void checkWidth(Setting<String> action, boolean isAllow) {
        boolean isWhole = action.value().equals(ALL) || action.value().endsWith(":*");
        if (isAllow && isWhole) {
            task.report(Problem.ACTION_WIDE, action.origin(), action.value());
        }
    }

    /** Reports what is not; IAM takes it, and it means nothing. */
    private boolean isKnown(Setting<String> action) {
        String prefix = prefix(action.value());
        String name = name(action.value());
        // condition keys alone make no service
        Optional<Service> service = reference.service(prefix);
        if (service.isEmpty() || service.get().actions().isEmpty()) {
            String hint = NearestName.hint(prefix, reference.prefixes());
            task.report(Problem.SERVICE_UNKNOWN, action.origin(), prefix, hint);
            return false;
        }
        boolean isKnown = service.get().hasAction(name);
        if (!isKnown) {
            String hint = NearestName.hint(prefix + ":", name, service.get().actions());
            task.report(Problem.ACTION_UNKNOWN, action.origin(), action.value(), hint);
        }
        return isKnown;
    }

    /** Whether what it stands for could be allowed on some resources only. */
    boolean isConfinable(String action) {
        if (action.equals(ALL) || !FORM.matcher(action).matches()) {
            return action.equals(ALL);
        }
        return reference
                .service(prefix(action))
                .filter(service -> service.hasConfinableAction(name(action)))
                .isPresent();
    }

    /** Reports an action that acts on none of the resources of its statement: it would allow or deny nothing. */
    void checkResources(Setting<String> action, List<Text> resources) {
        String value = action.value();
        List<String> arns = NAMED.matcher(value).matches() ? arns(value) : List.of();
        if (!arns.isEmpty() && !canMeanAny(resources, arns)) {
            String known = String.join(" or ", arns).replace('~', '*');
            task.report(Problem.ACTION_RESOURCE, action.origin(), value, known);
        }
    }

    private List<String> arns(String action) {
        Optional<Service> service = reference.service(prefix(action));
        return service.isPresent() ? service.get().arns(name(action)) : List.of();
    }

    private static boolean canMeanAny(List<Text> resources, List<String> arns) {
        for (Text resource : resources) {
            String written = REFERENCE.matcher(resource.rendered()).replaceAll("*");
            for (String arn : arns) {
                if (!resource.isReadable() || Service.canMean(written, arn)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String prefix(String action) {
        return action.substring(0, action.indexOf(':'));
    }

    private static String name(String action) {
        return action.substring(action.indexOf(':') + 1);
    }

    /** Reports what ECS never does to start a task: the file systems are mounted with the task role. */
    static void checkExecution(Role role, TaskDeclaration task) {
        role.statements().stream()
                .filter(Declared::isAllow)
                .flatMap(statement -> statement.actions().stream())
                .filter(action -> action.value().toLowerCase(Locale.ROOT).startsWith(EFS))
                .forEach(action -> task.report(Problem.EXECUTION_ROLE_EFS, action.origin(), action.value()));
    }
}
