package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.GraphCheck;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * No two roles of a stack are named alike; an account has each name once, whatever the path and the case.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and AWS STS quotas</a>
 */
final class RoleNames implements GraphCheck {
    private static final String NAME = "RoleName";

    @Override
    public void check(DerivedStack stack, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        for (Resource resource : stack.graph().resources().values()) {
            if (resource.isA(IamRole.KIND)
                    && resource.properties().fields().get(NAME) instanceof Value.Text name
                    && !seen.add(name.text().toLowerCase(Locale.ROOT))) {
                // only an annotation gives a role a name
                reporter.report(Problem.ROLE_NAME_TWICE, stack.origin(resource).member("name", null), name.text());
            }
        }
    }
}
