package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A volume of Amazon EBS that each task of the service has for itself: {@code @EbsVolume(value = "/index", size = 100)}.
 *
 * <p><strong>Its data goes with the task.</strong> ECS makes the volume when a task starts, empty or from {@link #snapshotId}, and deletes it
 * when the task stops, at every deployment too. What must outlive a task belongs on {@link EfsVolume} or in a database.
 *
 * <p>It is described by the service, so the class needs {@link EcsService}; a task has one at most. ECS makes and attaches it with an
 * infrastructure role, which is made too and may do no more than that. The volume has the tags of the service. It belongs to root, and ECS
 * adds whoever else a container runs as to the group that may read and write.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html">Use Amazon EBS volumes with Amazon ECS</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-non-root-behavior.html">Non-root user behavior</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html">
 *     ServiceManagedEBSVolumeConfiguration</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(EbsVolume.List.class)
public @interface EbsVolume {

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
     * GiB: 1 to 16384 with {@link VolumeType#GP2} and {@link VolumeType#GP3}, from 4 up with {@link VolumeType#IO1} and
     * {@link VolumeType#IO2}, from 125 up with {@link VolumeType#ST1} and {@link VolumeType#SC1}, 1 to 1024 with
     * {@link VolumeType#STANDARD}. Default: the snapshot's size; without a snapshot it must be given.
     */
    int size() default 0;

    /** The kind of disk. Default: {@link VolumeType#GP3}. */
    VolumeType volumeType() default VolumeType.GP3;

    /**
     * Operations per second: 3000 to 16000 with {@link VolumeType#GP3}; 100 to 64000 with {@link VolumeType#IO1} and 100 to 256000 with
     * {@link VolumeType#IO2}, which must be told; with no other. Default: 3000 with {@link VolumeType#GP3}.
     */
    int iops() default 0;

    /** MiB/s, 125 to 1000, with {@link VolumeType#GP3} only. Default: 125. */
    int throughput() default 0;

    /**
     * The snapshot that the volume begins with, {@code snap-} and 8 or 17 hexadecimal digits, or <code>${param:Name}</code>. Default: none,
     * the volume is empty.
     */
    String snapshotId() default "";

    /** MiB/s at which the snapshot is brought to the volume before it is used, 100 to 300; with a snapshot only. Default: as it is used. */
    int volumeInitializationRate() default 0;

    /** Whether the volume is encrypted. Default: true. */
    boolean encrypted() default true;

    /**
     * The ARN of the KMS key, not of an alias, that encrypts the volume; the infrastructure role may use it for that. Default: what cluster or
     * account say, or else {@code aws/ebs}.
     */
    String kmsKey() default "";

    /**
     * The file system, which of a snapshot is the one it was made of. Default: {@link FileSystemType#XFS}, on Windows
     * {@link FileSystemType#NTFS}.
     */
    FileSystemType fileSystemType() default FileSystemType.XFS;

    /** The kinds of disk of Amazon EBS. */
    enum VolumeType {
        /** SSD, with speed to order. */
        GP3,
        /** SSD, its speed growing with its size. */
        GP2,
        /** SSD with operations per second to order. */
        IO1,
        /** The same, more durable. */
        IO2,
        /** Hard disk for streams. */
        ST1,
        /** Hard disk for what is seldom read. */
        SC1,
        /** Hard disk of the first generation; not on Fargate. */
        STANDARD
    }

    /** What the volume is formatted with. */
    enum FileSystemType {
        /** Linux. */
        XFS,
        /** Linux. */
        EXT4,
        /** Linux. */
        EXT3,
        /** Windows. */
        NTFS
    }

    /** Several volumes; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The volumes. */
        EbsVolume[] value();
    }
}
