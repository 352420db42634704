package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a sidecar to the task of {@link EcsTask}: a further container that starts and stops with the application's. A task has at
 * most 10 containers, at least one of them essential.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html">ContainerDefinition</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Container.List.class)
public @interface Container {

    /** The name: 1 to 255 letters, digits, hyphens and underscores, unlike every other container's of the task. */
    String name();

    /**
     * The image, with a tag or a digest; the default of a parameter {@code <Name>Image}. Default: none, so the parameter must be
     * given.
     *
     * @see EcsTask#image
     */
    String image() default "";

    /**
     * The secret of Secrets Manager by which the image is pulled from a private registry that is not Amazon ECR: its ARN, with or without
     * the six characters at its end; the secret holds {@code username} and {@code password}. The execution role may read it. Default: none.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html">Using non-AWS container images in
     *     Amazon ECS</a>
     */
    String repositoryCredentials() default "";

    /**
     * Whether the image comes by way of a pull-through cache of its Amazon ECR registry, so that the first pull makes the repository and
     * fills it: the execution role may do that too. Default: false.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-iam.html">IAM permissions required to sync
     *     an upstream registry with an Amazon ECR private registry</a>
     */
    boolean pullThroughCache() default false;

    /** Whether the whole task stops when this container does. Default: true. */
    boolean essential() default true;

    /** CPU units of the task's kept for this container; 1024 are one vCPU. Default: none kept. */
    int cpu() default 0;

    /** MiB of memory at which the container is killed, from 6 up to the task's. Default: the task's memory. */
    int memory() default 0;

    /** MiB of memory kept for the container, less than {@link #memory}. Default: none kept. */
    int memoryReservation() default 0;

    /** The command, word by word. Default: the image's own. */
    String[] command() default {};

    /** The entry point, word by word. Default: the image's own. */
    String[] entryPoint() default {};

    /** The working directory, an absolute path. Default: the image's own. */
    String workingDirectory() default "";

    /**
     * The user: {@code user}, {@code user:group}, {@code uid} or {@code uid:gid}. Ids go from 0 to 2147483647; names have letters, digits
     * and {@code . _ @ + -}. Default: the image's own.
     */
    String user() default "";

    /** Environment variables. Secrets are given with {@link Secret#containers}. */
    Env[] environment() default {};

    /**
     * Files of environment variables in S3, at most 10: the ARNs of objects whose names end in {@code .env}, a {@code NAME=value} a
     * line. What {@link #environment} says wins. The execution role may read them. On Fargate for Linux only. Default: none.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html">Pass environment variables to an
     *     Amazon ECS container</a>
     */
    String[] environmentFiles() default {};

    /** The ports on which the container listens, unlike every other container's of the task. */
    Port[] ports() default {};

    /** How ECS asks the container whether it is well. Default: not at all. */
    HealthCheck healthCheck() default @HealthCheck;

    /** The containers that must have got somewhere before this one starts, each once. */
    DependsOn[] dependsOn() default {};

    /** The volumes it sees. {@link EfsVolume#containers}, which volumes of all kinds have, says the same from the other side. */
    Mount[] mounts() default {};

    /** The seconds from SIGTERM to SIGKILL, 2 to 120 on Fargate. Default: 30. */
    int stopTimeout() default 30;

    /** Whether the container cannot write to its root file system. Default: false, since only the image's author knows. */
    boolean readonlyRootFilesystem() default false;

    /** Whether an init process reaps the container's children and forwards signals; not with Windows. Default: false. */
    boolean initProcess() default false;

    /**
     * A regular expression (RE2: no look-around) that the first line of each log event matches. Default: none, each line is an
     * event.
     */
    String multilinePattern() default "";

    /** Several sidecars; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The sidecars. */
        Container[] value();
    }
}
