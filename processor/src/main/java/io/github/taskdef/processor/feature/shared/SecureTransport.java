package io.github.taskdef.processor.feature.shared;

import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.PolicyDocument;
import java.util.ArrayList;
import java.util.List;

/** The policy of a resource that is reached over TLS only. It allows nothing to roles: that is for their policies. */
public final class SecureTransport {

    private SecureTransport() {}

    /** Denies what is not asked for over TLS: these actions on these resources. Behind it stands what is allowed to others. */
    public static Value only(String action, Value resource, List<Value> allowed) {
        List<Value> statements = new ArrayList<>();
        statements.add(statement(deny(action).put("Resource", resource)));
        statements.addAll(allowed);
        return PolicyDocument.ofValues(statements);
    }

    /** The same for all actions, where a policy is for the resource that has it and names none. */
    public static Value only() {
        return PolicyDocument.of(statement(deny("*")));
    }

    private static Value.FieldsBuilder deny(String action) {
        return Value.fields()
                .put("Sid", "DenyUnencryptedTransport")
                .put("Effect", "Deny")
                .put("Principal", Value.fields().put("AWS", "*").build())
                .put("Action", action);
    }

    private static Value statement(Value.FieldsBuilder statement) {
        Value isPlain = Value.fields().put("aws:SecureTransport", "false").build();
        Value condition = Value.fields().put("Bool", isPlain).build();
        return statement.put("Condition", condition).build();
    }
}
