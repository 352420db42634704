package io.github.taskdef.processor.check;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.JsonLength;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.IamManagedPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.GraphCheck;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How much the policies of a role can say together. What is too long to stand within the role stands in managed policies beside it.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and AWS STS quotas: IAM and STS
 *     character limits</a>
 */
final class PolicySizes implements GraphCheck {
    private static final int MOST_CHARACTERS = 6_144;

    /** Of those attached to a role, the developer's among them; more must be asked for. */
    private static final int MOST_POLICIES = 10;

    @Override
    public void check(DerivedStack stack, Reporter reporter) {
        if (!stack.ofKind(IamManagedPolicy.KIND).isEmpty()) {
            for (Resource role : stack.ofKind(IamRole.KIND)) {
                check(role, stack, reporter);
            }
        }
    }

    private static void check(Resource role, DerivedStack stack, Reporter reporter) {
        int[] sizes = stack.ofKind(IamManagedPolicy.KIND).stream()
                .filter(policy -> role.properties().holds(policy.id()))
                .mapToInt(PolicySizes::size)
                .toArray();
        boolean isTooLong = IntStream.of(sizes).anyMatch(size -> size > MOST_CHARACTERS);
        int most = MOST_POLICIES - (attached(role) - sizes.length);
        if (isTooLong || sizes.length > most) {
            int all = IntStream.of(sizes).sum();
            reporter.report(
                    Problem.POLICY_SIZE, stack.origin(role), all, sizes.length, MOST_CHARACTERS, Math.max(0, most));
        }
    }

    private static int attached(Resource role) {
        return role.properties().fields().get("ManagedPolicyArns") instanceof Value.Items list
                ? list.items().size()
                : 0;
    }

    private static int size(Resource policy) {
        Value document = policy.properties().fields().get("PolicyDocument");
        return JsonLength.inCharacters().of(Objects.requireNonNull(document));
    }
}
