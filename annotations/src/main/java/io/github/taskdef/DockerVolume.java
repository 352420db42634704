package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A volume of Docker on the EC2 instance that a task runs on: {@code @DockerVolume(value = "/index", scope = DockerVolume.Scope.SHARED,
 * autoprovision = true)}.
 *
 * <p>Refused where the task may run on Fargate, which has no Docker.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/docker-volumes.html">Use Docker volumes with Amazon ECS</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(DockerVolume.List.class)
public @interface DockerVolume {

    /** The mount path; the short form of {@link #mountPath}. */
    String value() default "";

    /**
     * Where the volume is mounted in the containers: an absolute path, not {@code /}, a directory of the system or one that holds the working
     * directory; on Windows with its drive, {@code C:\data}. Takes no references: it is a constant of the companion class.
     */
    String mountPath() default "";

    /**
     * The volume's name: 1 to 255 letters, digits, hyphens and underscores, unlike every other volume's of the task, of whatever kind.
     * Default: the last part of the mount path.
     */
    String name() default "";

    /** Whether the containers only read. Default: false. */
    boolean readOnly() default false;

    /** The containers that mount it; {@link Container#mounts} says the same from the other side. Default: the application's. */
    String[] containers() default {};

    /** How long it lives. Default: {@link Scope#TASK}. */
    Scope scope() default Scope.TASK;

    /** Whether a volume that is shared is made where the instance has none; with {@link Scope#SHARED} only. Default: false. */
    boolean autoprovision() default false;

    /**
     * The driver, by the name that {@code docker plugin ls} tells on the instance: letters, digits and {@code . _ - / :}, at most 255. On
     * Windows there is {@code local} only. Default: {@code local}.
     */
    String driver() default "local";

    /**
     * Options of the driver as {@code docker volume create --opt} takes them, {@code "type=tmpfs"}, each name once: letters, digits and
     * {@code . _ - / :}, up to the first equals sign. The value may hold <code>${…}</code> references. Default: none.
     */
    String[] driverOpts() default {};

    /** Labels likewise, {@code "team=orders"}. Default: none. */
    String[] labels() default {};

    /** How long a volume lives. */
    enum Scope {
        /** As long as the task. */
        TASK,
        /** Until somebody removes it from the instance; tasks there that name it alike see the same. */
        SHARED
    }

    /** Several volumes; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The volumes. */
        DockerVolume[] value();
    }
}
