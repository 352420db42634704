package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A directory of Amazon FSx for Windows File Server, which exists already: {@code @FsxWindowsVolume(value = "C:\\data", fileSystemId =
 * "fs-0123456789abcdef0", credentials = "arn:…", domain = "corp.example.com")}. The execution role may find the file system and read the
 * credential.
 *
 * <p>For Windows on EC2 only; the instances have joined the domain.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/wfsx-volumes.html">Use FSx for Windows File Server volumes with
 *     Amazon ECS</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(FsxWindowsVolume.List.class)
public @interface FsxWindowsVolume {

    /** The mount path; the short form of {@link #mountPath}. */
    String value() default "";

    /**
     * Where the volume is mounted in the containers: an absolute path with its drive, {@code C:\data}, not a directory of the system or one that holds the
     * working directory. Takes no references: it is a constant of the companion class.
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

    /** The id of the file system, {@code fs-} and 8 to 40 hexadecimal digits, or <code>${param:Name}</code>. */
    String fileSystemId();

    /** The directory of the file system that is mounted, {@code "share\\orders"}. Default: <code>\</code>, which ECS takes for {@code share}. */
    String rootDirectory() default "\\";

    /**
     * What ECS signs in to the domain with: the ARN of a secret of Secrets Manager that holds {@code username} and {@code password}, with or
     * without the six characters at its end, or of a parameter of SSM with the same; or a reference to it whose name ends in
     * {@code SecretArn} or {@code ParameterArn}.
     */
    String credentials();

    /** The ARN of the KMS key, not of an alias, that encrypts the credential, where it is not AWS's own. Default: none. */
    String kmsKey() default "";

    /** The domain's full name, {@code corp.example.com}; may hold <code>${…}</code> references. */
    String domain();

    /** Several volumes; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The volumes. */
        FsxWindowsVolume[] value();
    }
}
