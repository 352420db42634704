package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps copies of the task of {@link EcsTask} running in a cluster. Cluster and subnets are asked for at deployment; the security
 * group is made, and lets in only what {@link #ingress} names.
 *
 * <p>A broken deployment is rolled back by itself, and fails whoever deploys: CloudFormation waits until the service is steady, for three
 * hours at most; Terraform waits too, for 30 minutes at most, and asks whether the service runs the new task definition. Revisions of the
 * task definition stay when others take their place, so that an earlier one can be gone back to.
 *
 * <p>On Fargate the service's launch type is {@code FARGATE}. Where {@link EcsTask#requiresCompatibilities} names EC2 only, the service has
 * no launch type: its cluster's default capacity provider strategy decides, and makes the cluster grow; in a cluster without one, tasks run
 * on the instances that are there.
 *
 * <p>The service starts after the mount targets of its volumes and the permissions of
 * its roles are there.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html">Amazon ECS service
 *     definition parameters</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface EcsService {

    /** The service's name: 1 to 255 letters, digits, hyphens and underscores. Default: the task's family. */
    String name() default "";

    /** How many copies run, 0 to 5000. Default: 1. */
    int desiredCount() default 1;

    /** The cluster's name or ARN; may hold <code>${…}</code> references. Default: a parameter {@code ClusterName}. */
    String cluster() default "";

    /**
     * The id of an existing security group for the tasks, <code>${param:Name}</code> or <code>${import:Name}</code>. Default: one is made, with
     * {@link #ingress}.
     */
    String securityGroup() default "";

    /**
     * The IPv4 ranges, {@code "10.0.0.0/8"}, from which the ports of {@link EcsTask#ports} can be reached. Default: none: nothing
     * reaches the tasks, whatever ports they have.
     */
    String[] ingress() default {};

    /** Whether tasks get a public address, which they need in a public subnet to reach the internet. Default: false. */
    boolean assignPublicIp() default false;

    /**
     * Whether a shell can be opened in running containers with {@code aws ecs execute-command}. It needs a writable root file system.
     * Default: false.
     */
    boolean enableExecuteCommand() default false;

    /** Whether a deployment whose tasks do not come up is stopped. Default: true. */
    boolean circuitBreaker() default true;

    /** Whether a stopped deployment returns to the last one that worked; with {@link #circuitBreaker}. Default: true. */
    boolean rollback() default true;

    /** Percent of the desired count that must stay up during a deployment, 0 to 100. Default: 100. */
    int minimumHealthyPercent() default 100;

    /**
     * Percent of the desired count that may be up during a deployment, from 100 up. At 100 a task is stopped before another is
     * started, and tasks are not moved between availability zones to balance them. Default: 200.
     */
    int maximumPercent() default 200;
}
