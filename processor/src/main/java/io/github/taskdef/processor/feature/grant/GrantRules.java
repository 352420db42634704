package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Designation;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.grant.Grantable;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import io.github.taskdef.processor.intent.GrantIntent;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be said of a resource that the application's code uses. */
final class GrantRules {
    private static final Pattern REFERENCE = Pattern.compile(Rules.REFERENCE);

    /** What has an ARN or an id that no name can hold, made here or, as the name of its export tells, elsewhere. */
    private static final Pattern NAMELESS =
            Pattern.compile("\\$\\{(?:(?:bucket|queue|secret|table|topic|volume):|(?:import|param):[^}]*(?:Arn|Url)})");

    private GrantRules() {}

    static void check(GrantIntent grant, Grantable kind, TaskDeclaration task) {
        String written = grant.resource().rendered();
        if (kind.name().isPresent() && grant.resource().isReadable() && !isResource(grant, kind)) {
            task.report(Problem.GRANT_RESOURCE, grant.resource().origin(), written, kind.inWords());
        } else if (Designation.of(written) == Designation.REFERENCE_TO_ARN) {
            checkArnAlone(grant, kind, task);
        }
        if (grant.access().isEmpty()) {
            task.report(
                    Problem.GRANT_EMPTY,
                    grant.origin().member("access", null),
                    new TreeSet<>(kind.levels().keySet()));
        }
        Rules.unique(grant.access(), Problem.STATEMENT_REPEATS, task);
        Rules.matches(grant.env(), Rules.ENVIRONMENT_NAME, Problem.ENVIRONMENT_NAME, task);
        grant.kmsKey().ifPresent(key -> Rules.idOrReference(key, Rules.KMS_KEY, Problem.KMS_KEY, task));
    }

    /** Reports what needs the name by itself, where it is known at deployment only, within the ARN. */
    private static void checkArnAlone(GrantIntent grant, Grantable kind, TaskDeclaration task) {
        String written = grant.resource().rendered();
        if (!grant.env().value().isEmpty() && kind.given().isOfName() && !written.endsWith(".arn}")) {
            task.report(
                    Problem.GRANT_ARN_ALONE,
                    grant.env().origin(),
                    written,
                    "the variable " + grant.env().value(),
                    kind.noun());
        }
        for (Setting<String> level : grant.access()) {
            if (kind.permissions(level.value()).stream().anyMatch(Permission::isOfName)) {
                task.report(Problem.GRANT_ARN_ALONE, level.origin(), written, level.value() + " access", kind.noun());
            }
        }
    }

    /** Whether what is written can be one of its kind, by name or by ARN. */
    static boolean isResource(GrantIntent grant, Grantable kind) {
        String written = grant.resource().rendered();
        return isName(written, kind) || isArn(written, kind);
    }

    private static boolean isName(String written, Grantable kind) {
        String literal = REFERENCE.matcher(written).replaceAll("x");
        if (NAMELESS.matcher(written).find()) {
            return false;
        }
        boolean isReference = REFERENCE.matcher(written).matches() && !written.matches(Rules.PLACE);
        return isReference || kind.name().orElseThrow().isPossible(literal, !literal.equals(written));
    }

    private static boolean isArn(String written, Grantable kind) {
        if (GrantedResource.MADE_SECRET.matcher(written).matches()) {
            return kind.arn().contains(":secretsmanager:");
        }
        if (kind.arn().isEmpty()) {
            return false;
        }
        if (Designation.of(written) == Designation.REFERENCE_TO_ARN) {
            return true;
        }
        Matcher arn =
                Pattern.compile(Rules.arn(kind.arn(written)) + "(?<name>.+)").matcher(written);
        if (!arn.matches()) {
            return false;
        }
        Name form = kind.name().orElseThrow();
        String whole = arn.group("name");
        String name = form.hasEnding(whole)
                ? whole.substring(0, whole.length() - form.ending().length())
                : whole;
        // of a name in levels, the first slash stands before it
        String named = kind.arn().endsWith("/") && name.contains("/") ? "/" + name : name;
        return isName(named, kind) && kind.arn(named).equals(kind.arn(written));
    }

    /** What the grants of a kind say together. */
    static void checkSet(List<GrantIntent> grants, TaskDeclaration task) {
        Set<String> seen = new HashSet<>();
        for (GrantIntent grant : grants) {
            if (!seen.add(grant.resource().rendered())) {
                task.report(
                        Problem.GRANT_TWICE,
                        grant.resource().origin(),
                        grant.resource().rendered());
            }
        }
    }
}
