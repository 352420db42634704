package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * Items that are found by their key.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html">AWS::DynamoDB::Table</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table">aws_dynamodb_table</a>
 */
public final class DynamoDbTable {
    public static final ResourceKind KIND = ResourceKind.of("AWS::DynamoDB::Table", "aws_dynamodb_table")
            // Terraform makes none
            .generatedName("TableName", "name", 255)
            .plain("TableName", "name")
            .plain("BillingMode", "billing_mode")
            .nested(
                    Shape.BLOCKS,
                    "AttributeDefinitions",
                    "attribute",
                    new Table().plain("AttributeName", "name").plain("AttributeType", "type"))
            .nested(
                    Shape.KEY_SCHEMA,
                    "KeySchema",
                    "",
                    new Table().plain("HASH", "hash_key").plain("RANGE", "range_key"))
            .plain("DeletionProtectionEnabled", "deletion_protection_enabled")
            .nested(
                    Shape.BLOCK,
                    "PointInTimeRecoverySpecification",
                    "point_in_time_recovery",
                    new Table().plain("PointInTimeRecoveryEnabled", "enabled"))
            .nested(
                    Shape.BLOCK,
                    "SSESpecification",
                    "server_side_encryption",
                    new Table()
                            .plain("SSEEnabled", "enabled")
                            .shaped(Shape.CLOUDFORMATION_ONLY, "SSEType", "")
                            .plain("KMSMasterKeyId", "kms_key_arn"))
            .nested(
                    Shape.SPREAD,
                    "StreamSpecification",
                    "",
                    new Table()
                            .shaped(Shape.TERRAFORM_ONLY, "StreamEnabled", "stream_enabled")
                            .plain("StreamViewType", "stream_view_type"))
            .nested(
                    Shape.BLOCK,
                    "TimeToLiveSpecification",
                    "ttl",
                    new Table().plain("AttributeName", "attribute_name").plain("Enabled", "enabled"))
            .tags("Tags")
            .ref("Name", "name")
            .getAtt("Arn", "arn")
            .getAtt("StreamArn", "stream_arn")
            // a key of another type, which only the definitions tell, is another table too
            .createOnly("AttributeDefinitions", "KeySchema", "TableName")
            .build();

    private DynamoDbTable() {}
}
