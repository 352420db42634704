package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An empty directory for the containers of the task, gone with it: {@code @ScratchVolume(value = "/work", containers = {"orders",
 * "packer"})}. ECS calls it a bind mount without a host path.
 *
 * <p>On Fargate it lies in the task's ephemeral storage, {@link EcsTask#ephemeralStorage}; on EC2 on the instance's disk. Mounted at
 * {@code /tmp}, it takes the place of the directory in memory that is there by default ({@link EcsTask#tmpSize}).
 *
 * <p>The directory belongs to root, unless an image declares it with {@code VOLUME}: then owner, permissions and files are taken from
 * there. A container that runs as another user, as the application's does by default, needs that to write.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html">Use bind mounts with Amazon ECS</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(ScratchVolume.List.class)
public @interface ScratchVolume {

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

    /** Several volumes; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The volumes. */
        ScratchVolume[] value();
    }
}
