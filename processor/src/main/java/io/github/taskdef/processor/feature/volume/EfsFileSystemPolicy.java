package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.PolicyDocument;

/**
 * The policy of a created file system.
 *
 * <p>It names neither the access point nor a role: in CloudFormation either would be a circle. That there is a policy at all ends
 * anonymous access, so a client needs the permission of its own role.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html">Using IAM to control access to file
 *     systems</a>
 */
final class EfsFileSystemPolicy {

    private EfsFileSystemPolicy() {}

    static Value denyUnencryptedTransport() {
        Value statement = Value.fields()
                .put("Sid", "DenyUnencryptedTransport")
                .put("Effect", "Deny")
                .put("Principal", Value.fields().put("AWS", "*").build())
                .put("Action", "*")
                .put(
                        "Condition",
                        Value.fields()
                                .put(
                                        "Bool",
                                        Value.fields()
                                                .put("aws:SecureTransport", "false")
                                                .build())
                                .build())
                .build();
        return PolicyDocument.of(statement);
    }
}
