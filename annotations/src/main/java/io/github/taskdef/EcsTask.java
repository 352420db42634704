package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an application that runs on Amazon ECS: its task definition, with the container of the application itself.
 *
 * <pre>{@code
 * @EcsTask(family = "orders", cpu = 512, memory = 1024)
 * public final class OrdersApplication { … }
 * }</pre>
 *
 * <p>When the class is compiled, a CloudFormation template {@code META-INF/taskdef/cloudformation/<stack>.template.json} and
 * a Terraform module {@code META-INF/taskdef/terraform/<stack>/} are written beside it. They hold the task definition, a log
 * group, a task role (empty until {@link TaskRole} and the like ask for something) and an execution role derived from what is
 * declared. The other annotations of this package on the same class add to them.
 *
 * <p>The class is one that runs: on an abstract class or an interface it is warned of, since annotations are not inherited. On a class
 * declared within a method it has no effect, since compilers show such classes to no annotation processor.
 *
 * <p>On an annotation type it makes a composed annotation: a class annotated with {@code @BatchTask}, itself annotated with
 * {@code @EcsTask(cpu = 1024)}, is a task of that size. So do the other annotations of this package. What the class says adds to
 * the lists of its composed annotations, and an annotation that can be repeated is there as often as all of them say it. In
 * place of theirs stands what the class says in a member with one value, {@link #command}, {@link #entryPoint} and lists of enum constants among
 * them, in an {@link Env}, {@link DependsOn} or {@link Tag} of the same name, container or key, and in an empty list, which drops theirs. Composed
 * annotations of which neither carries the other must not say different things, unless the class says which holds. Their own
 * members are not passed on.
 *
 * <p>Texts may hold <code>${region}</code>, <code>${account}</code>, <code>${partition}</code>, <code>${urlSuffix}</code>,
 * <code>${param:Name}</code> (asked for at deployment), <code>${import:shop-DataFileSystemId}</code> (what another stack exports by that name;
 * in Terraform a variable, {@code shop_data_file_system_id}) and attributes of the stack's own resources such as
 * <code>${volume:data.arn}</code>, <code>${queue:jobs.arn}</code> and <code>${secret:DB_PASSWORD.arn}</code>, wherever AWS takes any text;
 * <code>$${</code> is a literal <code>${</code>.
 *
 * <p>What lasts is exported for other stacks to import, by the name under which this one is deployed, a hyphen and the name of the output
 * ({@code shop-DataFileSystemId}): file systems, the security groups of their mount targets and of tasks, buckets, tables, queues, topics
 * and generated secrets. CloudFormation then neither deletes nor changes what another stack imports.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html">Amazon ECS task
 *     definition parameters for Fargate</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface EcsTask {

    /**
     * The family: the name under which revisions of the task definition are counted; also the prefix of the log streams.
     *
     * <p>1 to 255 letters, digits, hyphens and underscores. Default: the simple class name in lower case, words joined by
     * hyphens, without an ending {@code Application} or {@code App}: {@code OrderDeskApplication} is {@code order-desk}.
     */
    String family() default "";

    /**
     * The stack this task belongs to: tasks of one stack share one template and one module, and the file systems they name
     * alike.
     *
     * <p>A letter, then up to 127 letters, digits and hyphens; not {@code sg} and not beginning with {@code sg-}. Default: a stack of
     * its own, named by the family, underscores made hyphens.
     */
    String stack() default "";

    /** The name of the application's container. 1 to 255 letters, digits, hyphens and underscores. Default: the family. */
    String container() default "";

    /**
     * The CPU units of the task; 1024 are one vCPU. On Fargate 256, 512, 1024, 2048, 4096, 8192, 16384 or 32768, and each goes
     * with some amounts of {@link #memory} only. Alternatively {@link #cpuSize}.
     */
    int cpu() default 256;

    /** The CPU of the task as AWS's pages write it: {@code "1 vCPU"}, {@code ".25 vCPU"}. Instead of {@link #cpu}. */
    String cpuSize() default "";

    /** The memory of the task in MiB; on Fargate one of the amounts that go with the CPU. Alternatively {@link #memorySize}. */
    int memory() default 512;

    /** The memory of the task as AWS's pages write it: {@code "2 GB"}, {@code ".5 GB"}, {@code "512 MB"}. Instead of {@link #memory}. */
    String memorySize() default "";

    /**
     * The image of the application's container, with a tag or a digest: {@code "public.ecr.aws/docker/library/nginx:1.27"},
     * <code>"${account}.dkr.ecr.${region}.${urlSuffix}/orders:1.4.2"</code>. At most 255 characters of {@code A-Z a-z 0-9 . _ - / : #},
     * a digest aside.
     *
     * <p>It is what a parameter {@code Image} ({@code image} in Terraform) comes to where nothing is given, since whoever builds
     * the image knows the tag; in a stack that {@link #stack} names, the parameter's name begins with the family's. Default: none,
     * so the parameter must be given. An image in a private Amazon ECR repository confines the execution role to that repository;
     * without one it may pull from each repository of its account and region.
     */
    String image() default "";

    /**
     * The secret of Secrets Manager by which the image is pulled from a private registry that is not Amazon ECR: its ARN, with or without
     * the six characters at its end, or a reference to it, <code>${param:RegistrySecretArn}</code>; the secret holds {@code username} and {@code password}. The execution role may read it. Default: none.
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

    /** The instruction set of the containers. Default: {@link CpuArchitecture#X86_64}. */
    CpuArchitecture cpuArchitecture() default CpuArchitecture.X86_64;

    /** The operating system of the containers. Default: {@link OperatingSystemFamily#LINUX}. */
    OperatingSystemFamily operatingSystemFamily() default OperatingSystemFamily.LINUX;

    /** Ephemeral storage in GiB, 21 to 200, on Fargate with Linux. Default: the 20 GiB that every task on Fargate has. */
    int ephemeralStorage() default 20;

    /** Where the task can run. Default: {@link Compatibility#FARGATE}. The network mode is {@code awsvpc} everywhere. */
    Compatibility[] requiresCompatibilities() default Compatibility.FARGATE;

    /** The command of the application's container, word by word. Default: the image's own. */
    String[] command() default {};

    /** The entry point of the application's container, word by word. Default: the image's own. */
    String[] entryPoint() default {};

    /** The working directory of the application's container, an absolute path. Default: the image's own. */
    String workingDirectory() default "";

    /**
     * The user the application's container runs as: {@code user}, {@code user:group}, {@code uid} or {@code uid:gid}. Ids
     * go from 0 to 2147483647; names have letters, digits and {@code . _ @ + -}.
     *
     * <p>Default: uid and gid of the task's first {@link EfsVolume}, or else {@code "1000:1000"}: never root unless root is
     * asked for. With Windows: the image's own.
     *
     * <p>The user that the image names is replaced. Where its files belong to that user, name it here: {@code "200"} for
     * {@code sonatype/nexus3}, {@code "185"} for Red Hat's images of OpenJDK ({@code ubi8/openjdk-17}), {@code "1001:1000"} or
     * {@code "1002:1000"} for images of buildpacks, as {@code docker image inspect} shows. With an access point every access to its files is
     * that of the access point's {@link EfsVolume#uid}, whoever asks, and {@code chown} there fails, also for root.
     */
    String user() default "";

    /** Environment variables of the application's container. Secrets are given with {@link Secret}. */
    Env[] environment() default {};

    /**
     * Files of environment variables in S3, at most 10: the ARNs of objects whose names end in {@code .env}, a {@code NAME=value} a
     * line. What {@link #environment} says wins. The execution role may read them. On Fargate for Linux only. Default: none.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html">Pass environment variables to an
     *     Amazon ECS container</a>
     */
    String[] environmentFiles() default {};

    /** The ports on which the application listens. Default: none. */
    Port[] ports() default {};

    /** How ECS asks the application's container whether it is well. Default: not at all. */
    HealthCheck healthCheck() default @HealthCheck;

    /** The containers of this task that must have got somewhere before the application's starts, each once. */
    DependsOn[] dependsOn() default {};

    /**
     * The seconds from SIGTERM to SIGKILL for the application's container, 2 to 120 on Fargate. Default: 30.
     */
    int stopTimeout() default 30;

    /**
     * Whether the application's container cannot write to its root file system. Default: true, with a directory in memory at {@code /tmp}
     * ({@link #tmpSize}) where every user may write, whatever the image; false where ECS Exec is on, which needs to write there. On
     * Windows, which has neither: false.
     */
    boolean readonlyRootFilesystem() default true;

    /**
     * MiB that the directory in memory at {@code /tmp} can hold at most, from 1 up. It is there where the root file system of the
     * application's container is read-only, with the options {@code rw,exec,nosuid,nodev,mode=1777}; a volume of your own whose mount path
     * is {@code /tmp} takes its place.
     *
     * <p>What is written there counts as memory of the container and of the task, and so do {@link TmpfsVolume}s: together they cannot be
     * larger than {@link #memory}. Whoever writes large files there, such as uploads, mounts a {@link ScratchVolume} or an {@link EbsVolume}
     * at {@code /tmp} instead. Default: 64, or an eighth of the memory where that is less.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html">Tmpfs</a>
     */
    int tmpSize() default 64;

    /** Whether an init process reaps the children of the application's container and forwards signals. Default: true. */
    boolean initProcess() default true;

    /** The log group of all containers of the task. */
    Logging logging() default @Logging;

    /**
     * How many subnets the stack is given, each in an availability zone of its own: 1 to 16. A file system created in the stack
     * gets a mount target in each, unless {@link EfsVolume#mountTargetSubnets} names others. Tasks of one stack must agree. Default: 2.
     */
    int subnets() default 2;

    /**
     * Tags of every resource of the task that can have them. At most 49, since Taskdef adds a name to some; no two keys that differ in case
     * only.
     */
    Tag[] tags() default {};
}
