package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.TaskRole;

/** A role has ten managed policies at most. */
@EcsTask
@TaskRole(
        managedPolicies = {
            "arn:aws:iam::aws:policy/P1",
            "arn:aws:iam::aws:policy/P2",
            "arn:aws:iam::aws:policy/P3",
            "arn:aws:iam::aws:policy/P4",
            "arn:aws:iam::aws:policy/P5",
            "arn:aws:iam::aws:policy/P6",
            "arn:aws:iam::aws:policy/P7",
            "arn:aws:iam::aws:policy/P8",
            "arn:aws:iam::aws:policy/P9",
            "arn:aws:iam::aws:policy/P10",
            "arn:aws:iam::aws:policy/P11" // WARNING POLICY_COUNT 13 @TaskRole.managedPolicies[10]
        })
class TooManyPolicies {}
// WRITTEN too-many-policies
