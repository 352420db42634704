package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A directory on Amazon EFS, mounted into the task: {@code @EfsVolume("/data")}.
 *
 * <p>By default the file system is created: encrypted, with elastic throughput, backed up, kept when the stack goes, a mount target
 * in each subnet the stack is given, and reached through an access point of this task only, over TLS and with the task role's
 * permission. With {@link #fileSystemId} an existing one is used.
 *
 * <p>Tasks of one stack that name a volume alike share its file system, each through an access point of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html">Use Amazon EFS volumes with Amazon
 *     ECS</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(EfsVolume.List.class)
public @interface EfsVolume {

    /** The mount path; the short form of {@link #mountPath}. */
    String value() default "";

    /**
     * Where the volume is mounted in the containers: an absolute path, not {@code /}, a directory of the system or one that holds the working
     * directory. Takes no references: it is a constant of the companion class.
     */
    String mountPath() default "";

    /**
     * The volume's name: 1 to 255 letters, digits, hyphens and underscores. Default: the last part of the mount path, {@code data} of
     * {@code /srv/data}.
     */
    String name() default "";

    /**
     * The name the volume had when it was first deployed, where it has another one today: file system, access point and mount targets
     * stay, and so does the default of {@link #path}. The template goes on calling them as it did, since CloudFormation cannot rename, so
     * this stays as long as what was made then; Terraform's state moves to the new names. Default: it never had another.
     */
    String formerName() default "";

    /**
     * The name of the file system it is a directory of, by which volumes of the task and of its stack share one, each with its own access
     * point, directory and user; described alike by all of them. Default: the volume's name.
     */
    String fileSystem() default "";

    /** Whether the containers only read. Default: false. */
    boolean readOnly() default false;

    /** The containers that mount it. Default: the application's. */
    String[] containers() default {};

    /**
     * The user id that every access through the access point has, that owns the directory and that the application's container runs
     * as: 0 to 4294967295. Default: 1000.
     */
    long uid() default 1000;

    /** The group id likewise. Default: 1000. */
    long gid() default 1000;

    /** Further group ids that every access has, each once, at most 16. */
    long[] secondaryGids() default {};

    /**
     * The permissions of the directory when it is created: 3 or 4 octal digits. A directory that exists keeps its own. Default:
     * {@code "0750"}.
     */
    String permissions() default "0750";

    /**
     * The directory of the file system that the access point shows: {@code /}, or 1 to 4 levels, at most 100 characters. Default:
     * {@code /<name>}, which tasks of the stack that name the volume alike thereby share; in an imported file system, which others may use
     * too, {@code /<family>/<name>}.
     */
    String path() default "";

    /**
     * Whether the task may act as root on the file system ({@code elasticfilesystem:ClientRootAccess}). Default: false.
     */
    boolean rootAccess() default false;

    /** The ARN of the KMS key, not of an alias, that encrypts the file system. Default: the account's own {@code aws/elasticfilesystem} key. */
    String kmsKey() default "";

    /**
     * The one availability zone, such as <code>${region}a</code>, that a One Zone file system is in: cheaper, and gone with the zone. The
     * stack then has one subnet, in that zone: {@link EcsTask#subnets}; or the mount target has, {@link #mountTargetSubnets}. Default: the file system is in all zones of the region.
     */
    String availabilityZone() default "";

    /**
     * How file operations are scheduled; AWS recommends the default. {@link PerformanceMode#MAX_IO} goes neither with elastic throughput nor
     * with One Zone. Default: {@link PerformanceMode#GENERAL_PURPOSE}.
     */
    PerformanceMode performanceMode() default PerformanceMode.GENERAL_PURPOSE;

    /** How throughput is bought. Default: {@link ThroughputMode#ELASTIC}. */
    ThroughputMode throughputMode() default ThroughputMode.ELASTIC;

    /** MiB/s, 1 to 3414 unless AWS raised the quota, with {@link ThroughputMode#PROVISIONED} only. Default: none. */
    int provisionedThroughput() default 0;

    /** When files that nobody opens move to Infrequent Access. Default: {@link Transition#AFTER_30_DAYS}. */
    Transition transitionToIa() default Transition.AFTER_30_DAYS;

    /** When files that nobody opens move to Archive; later than to Infrequent Access, and with
     * elastic throughput only. Default: {@link Transition#NEVER}. */
    Transition transitionToArchive() default Transition.NEVER;

    /** Whether a file that is opened moves back from there. Default: false, it is read where it is. */
    boolean transitionToPrimaryStorageClass() default false;

    /** Whether AWS Backup keeps daily backups. Default: true. */
    boolean backup() default true;

    /** Whether the file system outlives the stack. Default: true. */
    boolean retain() default true;

    /**
     * The id of an existing file system, {@code fs-} and 8 to 40 hexadecimal digits, <code>${param:Name}</code>, or
     * <code>${import:shop-DataFileSystemId}</code> for that of the volume {@code data} in the stack {@code shop}. Then no file
     * system is made and what describes one cannot be said. Its policy stays its owner's: it need not allow the task role anything, whose
     * own permission does, but must not deny it. Default: one is created.
     */
    String fileSystemId() default "";

    /**
     * The account that owns the existing file system, its access point and its mount targets, where it is another than the stack's: 12
     * digits, or <code>${param:Name}</code>; with {@link #fileSystemId} and {@link #accessPointId} only. Both accounts have to allow the
     * mount then: the statement that the file system's policy needs is in {@code <stack>.permissions.json}, among the
     * {@code resourcePolicies} of the task role.
     *
     * <p>The task's VPC is the one of the mount targets, shared by its owner, or is connected with it by peering or a transit gateway.
     * In a connected one the name <code>fs-….efs.&lt;region&gt;.amazonaws.com</code> resolves only by a private hosted zone of Route 53,
     * to the mount target of the task's availability zone; the same zone is told by its id, since its name may differ between accounts.
     *
     * <p>Default: the account of the stack.
     *
     * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/manage-fs-access-vpc-peering.html">Mounting EFS file systems from another
     *     AWS account or VPC</a>
     */
    String fileSystemAccount() default "";

    /**
     * The id of an existing access point, {@code fsap-} and 8 to 40 hexadecimal digits, <code>${param:Name}</code>
     * or <code>${import:Name}</code>; with {@link #fileSystemId} only. Default: one is created.
     */
    String accessPointId() default "";

    /**
     * Whether an existing file system gets mount targets in the subnets of the tasks or in {@link #mountTargetSubnets}. It must have none there yet. Default: false; a created
     * one always gets them.
     */
    boolean mountTargets() default false;

    /**
     * The ids of the subnets that get the mount targets, <code>subnet-…</code> or <code>${param:Name}</code>, each in an availability zone of
     * its own: one for every zone in which tasks run, since a task mounts through the mount target of its zone. Default: the subnets of the
     * tasks.
     */
    String[] mountTargetSubnets() default {};

    /**
     * The ids of up to 5 existing security groups of the mount targets, {@code sg-…}, <code>${param:Name}</code>, or
     * <code>${import:shop-DataMountTargetSecurityGroupId}</code> for that of the volume {@code data} in the stack {@code shop}. Mount
     * targets that are made get these in place of one of their own; those of an existing file system have them already. Default: mount
     * targets that are made get a group that takes NFS from the tasks and nothing else.
     */
    String[] securityGroups() default {};

    /**
     * Whether each of {@link #securityGroups} gets the rule that lets the tasks in, TCP 2049. Default: true; false where it has one.
     */
    boolean ingress() default true;

    /** How file operations are scheduled. */
    enum PerformanceMode {
        /** Least latency. */
        GENERAL_PURPOSE,
        /** Of an earlier generation: more operations at once, each slower. */
        MAX_IO
    }

    /** How throughput of a file system is bought. */
    enum ThroughputMode {
        /** Paid by use, without a limit to plan for. */
        ELASTIC,
        /** Grows with what is stored. */
        BURSTING,
        /** A fixed rate. */
        PROVISIONED
    }

    /** After how long without access a file moves to a cheaper storage class. */
    enum Transition {
        /** Never. */
        NEVER,
        /** After one day. */
        AFTER_1_DAY,
        /** After 7 days. */
        AFTER_7_DAYS,
        /** After 14 days. */
        AFTER_14_DAYS,
        /** After 30 days. */
        AFTER_30_DAYS,
        /** After 60 days. */
        AFTER_60_DAYS,
        /** After 90 days. */
        AFTER_90_DAYS,
        /** After 180 days. */
        AFTER_180_DAYS,
        /** After 270 days. */
        AFTER_270_DAYS,
        /** After 365 days. */
        AFTER_365_DAYS
    }

    /** Several volumes; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The volumes. */
        EfsVolume[] value();
    }
}
