package io.github.taskdef.processor.feature.shared;

import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.PolicyDocument;

/** The policy of a resource that is reached over TLS only. It allows nothing: that is for the policies of roles. */
public final class SecureTransport {

    private SecureTransport() {}

    /** Denies what is not asked for over TLS: these actions on these resources. */
    public static Value only(String action, Value resource) {
        Value statement = Value.fields()
                .put("Sid", "DenyUnencryptedTransport")
                .put("Effect", "Deny")
                .put("Principal", Value.fields().put("AWS", "*").build())
                .put("Action", action)
                .put("Resource", resource)
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
