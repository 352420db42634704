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

    /** The user: {@code user}, {@code user:group}, {@code uid} or {@code uid:gid}. Default: the image's own. */
    String user() default "";

    /** Environment variables. Secrets are given with {@link Secret#containers}. */
    Env[] environment() default {};

    /** The ports on which the container listens, unlike every other container's of the task. */
    Port[] ports() default {};

    /** How ECS asks the container whether it is well. Default: not at all. */
    HealthCheck healthCheck() default @HealthCheck;

    /** The containers that must have got somewhere before this one starts, each once. */
    DependsOn[] dependsOn() default {};

    /** The volumes it sees. {@link EfsVolume#containers} says the same from the other side. */
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
