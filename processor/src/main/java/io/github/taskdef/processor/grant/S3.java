package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Buckets: what concerns objects is allowed on the objects, what concerns the bucket on the bucket.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html">Policy actions for Amazon S3</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html">Using server-side encryption with AWS KMS
 *     keys: Permissions</a>
 */
final class S3 {
    private static final String OBJECTS = "{arn}/*";

    static final Grantable BUCKET = new Grantable(
            "Bucket",
            new Name(
                    Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?"),
                    3,
                    63,
                    "its name, 3 to 63 small letters, digits, dots and hyphens, a letter or digit at both ends"),
            "arn:${partition}:s3:::",
            Given.NAME,
            Map.of(
                    "READ",
                    List.of(
                            new Permission("Read", List.of("s3:GetObject"), OBJECTS),
                            new Permission("List", List.of("s3:ListBucket"), Permission.ITSELF)),
                    "WRITE",
                    List.of(new Permission("Write", List.of("s3:AbortMultipartUpload", "s3:PutObject"), OBJECTS)),
                    "DELETE",
                    List.of(new Permission("DeleteFrom", List.of("s3:DeleteObject"), OBJECTS))),
            // the parts of an upload are read again to be put together
            Map.of("READ", List.of("kms:Decrypt"), "WRITE", List.of("kms:Decrypt", "kms:GenerateDataKey")));

    private S3() {}
}
