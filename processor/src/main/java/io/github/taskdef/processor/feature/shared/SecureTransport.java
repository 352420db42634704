package io.github.taskdef.processor.feature.shared;

import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.PolicyDocument;

/** The policy of a resource that is reached over TLS only. It allows nothing: that is for the policies of roles. */
public final class SecureTransport {

    private SecureTransport() {}

    /** Denies what is not asked for over TLS: these actions on these resources. */
    public static Value only(String action, Value resource) {
        return policy(deny(action).put("Resource", resource));
    }

    /** The same for all actions, where a policy is for the resource that has it and names none. */
    public static Value only() {
        return policy(deny("*"));
    }

    private static Value.FieldsBuilder deny(String action) {
        return Value.fields()
                .put("Sid", "DenyUnencryptedTransport")
                .put("Effect", "Deny")
                .put("Principal", Value.fields().put("AWS", "*").build())
                .put("Action", action);
    }

    private static Value policy(Value.FieldsBuilder statement) {
        Value isPlain = Value.fields().put("aws:SecureTransport", "false").build();
        Value condition = Value.fields().put("Bool", isPlain).build();
        return PolicyDocument.of(statement.put("Condition", condition).build());
    }
}
