package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A directory or file of the EC2 instance that a task runs on: {@code @HostVolume(value = "/var/cache/tiles", hostPath =
 * "/mnt/nvme/tiles")}. What is written stays on that instance, and tasks elsewhere do not see it.
 *
 * <p>Refused where the task may run on Fargate, which shows nothing of its hosts.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html">Use bind mounts with Amazon ECS</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(HostVolume.List.class)
public @interface HostVolume {

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

    /**
     * The path on the instance, made there as a directory where it is missing: absolute, on Windows with its drive, which must be that of
     * {@code %ProgramData%}; may hold <code>${…}</code> references.
     */
    String hostPath();

    /** Several volumes; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The volumes. */
        HostVolume[] value();
    }
}
