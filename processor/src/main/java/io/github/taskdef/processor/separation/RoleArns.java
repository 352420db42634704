package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.DerivedStack;
import java.util.List;
import java.util.Optional;

/** What the application's stack asks for of each role: the output of the roles' stack that has the same name. */
final class RoleArns {
    /** With a path or without. */
    private static final String PATTERN = "arn:aws[a-z-]*:iam::[0-9]{12}:role/.+";

    private RoleArns() {}

    /** The ARN of a role of the other stack. */
    static Value of(LogicalId role) {
        return new Value.ParameterValue(name(role));
    }

    static List<Parameter> parameters(DerivedStack whole) {
        return whole.ofKind(IamRole.KIND).stream()
                .map(role -> parameter(role, whole.name()))
                .toList();
    }

    private static String name(LogicalId role) {
        return role.cloudFormation() + "Arn";
    }

    private static Parameter parameter(Resource role, String stack) {
        String name = name(role.id());
        return new Parameter(
                name,
                Parameter.Type.TEXT,
                "The output of the same name of " + Separation.rolesOf(stack) + ", which is deployed first.",
                Parameter.Group.ROLES,
                Optional.empty(),
                Optional.of(PATTERN),
                "The value must be the ARN of a role, such as arn:aws:iam::123456789012:role/name.",
                0);
    }
}
