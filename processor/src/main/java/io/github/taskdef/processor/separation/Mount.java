package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.EfsAccessPoint;
import io.github.taskdef.processor.resource.EfsFileSystem;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to mount a file system that is created, which has no name before. So it stands in the file system's own policy; there it
 * cannot name the access point, which in CloudFormation would be a circle, but asks for one.
 *
 * @param role whose right it is
 * @param statement as it would stand in the role's policy
 * @param place its place there
 * @param remark why it would stand there
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html">Using IAM to control access to file
 *     systems</a>
 */
record Mount(LogicalId fileSystem, LogicalId role, Value.Fields statement, int place, String remark) {
    /** What is told of a mount that cannot name its access point. */
    static final String THROUGH_ANY = "; through any access point of it, since its own is made after this";

    private static final String ACCESS_POINT = "elasticfilesystem:AccessPointArn";

    /** What a statement of a role's policy lets it do, if it is just that. */
    static Optional<Mount> of(Value.Fields statement, LogicalId role, int place, String remark, ResourceGraph graph) {
        boolean isMount = statement.fields().get("Resource") instanceof Value.Attribute resource
                && graph.resource(resource.resource()).isA(EfsFileSystem.KIND)
                && Value.text("Allow").equals(statement.fields().get("Effect"))
                && statement.fields().containsKey("Action")
                && isThroughAccessPoint(statement.fields().get("Condition"), graph);
        if (!isMount) {
            return Optional.empty();
        }
        Value.Attribute arn =
                (Value.Attribute) Objects.requireNonNull(statement.fields().get("Resource"));
        return Optional.of(new Mount(arn.resource(), role, statement, place, remark));
    }

    private static boolean isThroughAccessPoint(@Nullable Value condition, ResourceGraph graph) {
        return condition instanceof Value.Fields operators
                && operators.fields().size() == 1
                && operators.fields().get("ArnEquals") instanceof Value.Fields keys
                && keys.fields().size() == 1
                && keys.fields().get(ACCESS_POINT) instanceof Value.Attribute point
                && graph.resource(point.resource()).isA(EfsAccessPoint.KIND);
    }

    /** As it stands in the policy of the file system. */
    Value.Fields inResourcePolicy() {
        return Value.fields()
                .put("Sid", sid())
                .put("Effect", "Allow")
                .put("Principal", Value.fields().put("AWS", RoleArns.of(role)).build())
                .put("Action", Objects.requireNonNull(statement.fields().get("Action")))
                .put(
                        "Condition",
                        Value.fields()
                                .put(
                                        "Null",
                                        Value.fields()
                                                .put(ACCESS_POINT, "false")
                                                .build())
                                .build())
                .build();
    }

    /** Roles that mount a file system by one name have ids of their own in its policy. */
    String sid() {
        return roleSid() + "By" + role.cloudFormation();
    }

    private String roleSid() {
        return statement.fields().get("Sid") instanceof Value.Text text ? text.text() : "";
    }

    /** Why it stands in the policy of the file system. */
    String remarkInResourcePolicy() {
        return sid() + remark.substring(roleSid().length()) + THROUGH_ANY;
    }
}
