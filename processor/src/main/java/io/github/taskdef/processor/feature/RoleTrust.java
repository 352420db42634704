package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.PolicyDocument;
import io.github.taskdef.processor.spi.TaskDraft;

/** Who may take a role. */
final class RoleTrust {
    private RoleTrust() {}

    /** ECS alone, and only for tasks of this account and region: no other account's task may borrow the role. */
    static Value of(TaskDraft task) {
        Value.Fields statement = Value.fields()
                .put("Effect", "Allow")
                .put(
                        "Principal",
                        Value.fields().put("Service", "ecs-tasks.amazonaws.com").build())
                .put("Action", "sts:AssumeRole")
                .put(
                        "Condition",
                        Value.fields()
                                .put(
                                        "ArnLike",
                                        Value.fields()
                                                .put(
                                                        "aws:SourceArn",
                                                        task.value("arn:${partition}:ecs:${region}:${account}:*"))
                                                .build())
                                .put(
                                        "StringEquals",
                                        Value.fields()
                                                .put("aws:SourceAccount", new Value.Pseudo(Place.ACCOUNT))
                                                .build())
                                .build())
                .build();
        return PolicyDocument.of(statement);
    }
}
