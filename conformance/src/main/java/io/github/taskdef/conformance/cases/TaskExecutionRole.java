package io.github.taskdef.conformance.cases;

import io.github.taskdef.EcsTask;

/** Case 01: the role that starts a task, for a task that asks for nothing. */
@EcsTask(family = "app", stack = "case-01", image = "registry/app:1")
public final class TaskExecutionRole {

    private TaskExecutionRole() {}
}
