package io.github.taskdef;

/** Where a task can run. */
public enum Compatibility {
    /** On AWS Fargate. */
    FARGATE,
    /** On the cluster's own EC2 instances. */
    EC2
}
