package io.github.taskdef.processor.grant;

import java.util.List;

/** The kinds of resources there are annotations for. */
public final class Grantables {
    /** The annotations, in the order in which their statements stand. */
    public static final List<String> ANNOTATIONS = List.of(
            "S3Bucket",
            "DynamoDbTable",
            "SqsQueue",
            "SnsTopic",
            "SecretsManagerSecret",
            "SsmParameter",
            "KmsKey",
            "EventBridgeBus",
            "LambdaFunction",
            "StateMachine",
            "KinesisStream",
            "FirehoseStream",
            "CloudWatchMetrics",
            "XRayTraces",
            "BedrockModel",
            "BedrockInferenceProfile",
            "RdsUser",
            "ElastiCache",
            "SesIdentity",
            "CognitoUserPool",
            "AthenaWorkGroup",
            "GlueDatabase");

    private Grantables() {}

    /** The kind that an annotation is for; each is loaded when it is asked for. */
    public static Grantable of(String annotation) {
        return switch (annotation) {
            case "S3Bucket" -> S3.BUCKET;
            case "DynamoDbTable" -> DynamoDb.TABLE;
            case "SqsQueue" -> Sqs.QUEUE;
            case "SnsTopic" -> Sns.TOPIC;
            case "SecretsManagerSecret" -> SecretsManager.SECRET;
            case "SsmParameter" -> Ssm.PARAMETER;
            case "KmsKey" -> Kms.KEY;
            case "EventBridgeBus" -> EventBridge.BUS;
            case "LambdaFunction" -> Lambda.FUNCTION;
            case "StateMachine" -> StepFunctions.STATE_MACHINE;
            case "KinesisStream" -> Kinesis.STREAM;
            case "FirehoseStream" -> Firehose.STREAM;
            case "CloudWatchMetrics" -> CloudWatch.METRICS;
            case "XRayTraces" -> XRay.TRACES;
            case "BedrockModel" -> Bedrock.MODEL;
            case "BedrockInferenceProfile" -> Bedrock.INFERENCE_PROFILE;
            case "RdsUser" -> Rds.USER;
            case "ElastiCache" -> ElastiCache.PART;
            case "SesIdentity" -> Ses.IDENTITY;
            case "CognitoUserPool" -> Cognito.USER_POOL;
            case "AthenaWorkGroup" -> Athena.WORK_GROUP;
            case "GlueDatabase" -> Glue.DATABASE;
            default -> throw new IllegalArgumentException("nothing is granted by @" + annotation);
        };
    }
}
