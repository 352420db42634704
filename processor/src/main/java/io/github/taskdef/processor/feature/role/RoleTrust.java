package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.PolicyDocument;
import io.github.taskdef.processor.spi.TaskDraft;

/** Who may take a role. */
public final class RoleTrust {
    private RoleTrust() {}

    /** ECS alone, and only for tasks of this account and region: no other account's task may borrow the role. */
    static Value of(TaskDraft task) {
        return of("ecs-tasks.amazonaws.com", "", task);
    }

    /** ECS alone, and only for this account and region where it says for whom, which AWS does not tell of roles of this sort. */
    public static Value ofInfrastructure(TaskDraft task) {
        return of("ecs.amazonaws.com", "IfExists", task);
    }

    private static Value of(String service, String condition, TaskDraft task) {
        Value source = task.value("arn:${partition}:ecs:${region}:${account}:*");
        Value account = new Value.Pseudo(Place.ACCOUNT);
        Value.Fields statement = Value.fields()
                .put("Effect", "Allow")
                .put("Principal", Value.fields().put("Service", service).build())
                .put("Action", "sts:AssumeRole")
                .put(
                        "Condition",
                        Value.fields()
                                .put(
                                        "ArnLike" + condition,
                                        Value.fields()
                                                .put("aws:SourceArn", source)
                                                .build())
                                .put(
                                        "StringEquals" + condition,
                                        Value.fields()
                                                .put("aws:SourceAccount", account)
                                                .build())
                                .build())
                .build();
        return PolicyDocument.of(statement);
    }
}
