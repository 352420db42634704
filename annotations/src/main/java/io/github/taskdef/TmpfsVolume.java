package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A directory in memory, for each container its own, gone with it: {@code @TmpfsVolume(value = "/run/keys", size = 16)}. What is written
 * counts as memory of the container and of the task and never reaches a disk. The application's container has one at {@code /tmp} by
 * default ({@link EcsTask#tmpSize}).
 *
 * <p>On Linux only, on EC2 and on Fargate.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html">Tmpfs</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(TmpfsVolume.List.class)
public @interface TmpfsVolume {

    /** The mount path; the short form of {@link #mountPath}. */
    String value() default "";

    /**
     * Where the volume is mounted in the containers: an absolute path, not {@code /}, a directory of the system or one that holds the working
     * directory. Takes no references: it is a constant of the companion class.
     */
    String mountPath() default "";

    /**
     * The volume's name: 1 to 255 letters, digits, hyphens and underscores, unlike every other volume's of the task, of whatever kind.
     * Default: the last part of the mount path.
     */
    String name() default "";

    /** Whether the containers only read, which leaves it empty ({@code ro}). Default: false. */
    boolean readOnly() default false;

    /** The containers that mount it; {@link Container#mounts} says the same from the other side. Default: the application's. */
    String[] containers() default {};

    /**
     * MiB that it can hold at most, from 1 up. All directories in memory together cannot be larger than the memory of their container and
     * of their task.
     */
    int size();

    /**
     * Options of the mount, each once: {@code noexec}, {@code nosuid}, {@code mode=0700} and what else <a
     * href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html">ECS knows</a>; {@code mode}, {@code uid}, {@code gid},
     * {@code nr_inodes}, {@code nr_blocks} and {@code mpol} with a value. Default: none, so that every user may write, as in {@code /tmp}.
     */
    String[] mountOptions() default {};

    /** Several volumes; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The volumes. */
        TmpfsVolume[] value();
    }
}
