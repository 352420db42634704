package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * What an {@link S3Bucket} says itself of its callers.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html">AWS::S3::BucketPolicy</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_policy">aws_s3_bucket_policy</a>
 */
public final class S3BucketPolicy {
    public static final ResourceKind KIND = ResourceKind.of("AWS::S3::BucketPolicy", "aws_s3_bucket_policy")
            .plain("Bucket", "bucket")
            .shaped(Shape.DOCUMENT, "PolicyDocument", "policy")
            .build();

    private S3BucketPolicy() {}
}
