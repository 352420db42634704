package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.IamPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.GraphCheck;
import java.util.Objects;

/**
 * How much the policies of a role can say together.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and AWS STS quotas: IAM and STS
 *     character limits</a>
 */
final class PolicySizes implements GraphCheck {
    /** The characters of all inline policies of a role. */
    private static final int INLINE = 10_240;

    @Override
    public void check(DerivedStack stack, Reporter reporter) {
        JsonLength length = JsonLength.inCharacters();
        for (Resource role : stack.ofKind(IamRole.KIND).toList()) {
            int size = stack.ofKind(IamPolicy.KIND)
                    .filter(policy -> property("Roles", policy).refersTo(role.id()))
                    .mapToInt(policy -> length.of(property("PolicyDocument", policy)))
                    .sum();
            if (size > INLINE) {
                reporter.report(Problem.POLICY_SIZE, stack.origin(role), size, INLINE);
            }
        }
    }

    private static Value property(String name, Resource policy) {
        return Objects.requireNonNull(policy.properties().fields().get(name));
    }
}
