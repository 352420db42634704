package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.IamPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.GraphCheck;
import java.util.Objects;
import java.util.stream.Stream;

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
        for (Resource role : ofKind(IamRole.KIND, stack).toList()) {
            int size = ofKind(IamPolicy.KIND, stack)
                    .filter(policy -> property("Roles", policy).refersTo(role.id()))
                    .mapToInt(policy -> PolicyLength.of(property("PolicyDocument", policy)))
                    .sum();
            if (size > INLINE) {
                reporter.report(Problem.POLICY_SIZE, stack.origin(role), size, INLINE);
            }
        }
    }

    private static Stream<Resource> ofKind(ResourceKind kind, DerivedStack stack) {
        return stack.graph().resources().values().stream()
                .filter(resource -> resource.kind().equals(kind));
    }

    private static Value property(String name, Resource policy) {
        return Objects.requireNonNull(policy.properties().fields().get(name));
    }
}
