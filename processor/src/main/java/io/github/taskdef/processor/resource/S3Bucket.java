package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Companion;
import io.github.taskdef.processor.graph.Field.FixedArgument;
import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * Objects by their keys. Terraform tells each concern of a bucket by a resource of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html">AWS::S3::Bucket</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket">aws_s3_bucket</a>
 */
public final class S3Bucket {
    private static final FixedArgument BUCKET = FixedArgument.owner("bucket", "id");

    public static final ResourceKind KIND = ResourceKind.of("AWS::S3::Bucket", "aws_s3_bucket")
            .generatedLowerCaseName("BucketName", "bucket_prefix", 37)
            .plain("BucketName", "bucket")
            .companions(
                    Shape.COMPANION,
                    "PublicAccessBlockConfiguration",
                    Companion.resource("aws_s3_bucket_public_access_block")
                            .with(BUCKET)
                            .spread(new Table()
                                    .plain("BlockPublicAcls", "block_public_acls")
                                    .plain("BlockPublicPolicy", "block_public_policy")
                                    .plain("IgnorePublicAcls", "ignore_public_acls")
                                    .plain("RestrictPublicBuckets", "restrict_public_buckets")))
            .companions(
                    Shape.COMPANION,
                    "OwnershipControls",
                    Companion.resource("aws_s3_bucket_ownership_controls")
                            .with(BUCKET)
                            .spread(new Table()
                                    .nested(
                                            Shape.BLOCKS,
                                            "Rules",
                                            "rule",
                                            new Table().plain("ObjectOwnership", "object_ownership"))))
            .companions(
                    Shape.COMPANION,
                    "VersioningConfiguration",
                    Companion.resource("aws_s3_bucket_versioning")
                            .with(BUCKET)
                            .whole(new Table()
                                    .nested(
                                            Shape.BLOCK,
                                            "VersioningConfiguration",
                                            "versioning_configuration",
                                            new Table().plain("Status", "status"))))
            .companions(
                    Shape.COMPANION,
                    "BucketEncryption",
                    Companion.resource("aws_s3_bucket_server_side_encryption_configuration")
                            .with(BUCKET)
                            .spread(new Table()
                                    .nested(Shape.BLOCKS, "ServerSideEncryptionConfiguration", "rule", encryption())))
            .companions(
                    Shape.COMPANION,
                    "LifecycleConfiguration",
                    Companion.resource("aws_s3_bucket_lifecycle_configuration")
                            .with(BUCKET)
                            .spread(new Table().nested(Shape.BLOCKS, "Rules", "rule", lifecycle())))
            .tags("Tags")
            .ref("Name", "bucket")
            .getAtt("Arn", "arn")
            .createOnly("BucketName")
            .build();

    private S3Bucket() {}

    private static Table encryption() {
        return new Table()
                .plain("BucketKeyEnabled", "bucket_key_enabled")
                .nested(
                        Shape.BLOCK,
                        "ServerSideEncryptionByDefault",
                        "apply_server_side_encryption_by_default",
                        new Table()
                                .plain("SSEAlgorithm", "sse_algorithm")
                                .plain("KMSMasterKeyID", "kms_master_key_id"));
    }

    private static Table lifecycle() {
        return new Table()
                .plain("Id", "id")
                .plain("Status", "status")
                // an empty one means every object, as none does in CloudFormation
                .shaped(Shape.TERRAFORM_ONLY, "Filter", "filter")
                .nested(
                        Shape.BLOCK,
                        "AbortIncompleteMultipartUpload",
                        "abort_incomplete_multipart_upload",
                        new Table().plain("DaysAfterInitiation", "days_after_initiation"))
                .nested(
                        Shape.BLOCK,
                        "NoncurrentVersionExpiration",
                        "noncurrent_version_expiration",
                        new Table().plain("NoncurrentDays", "noncurrent_days"));
    }
}
