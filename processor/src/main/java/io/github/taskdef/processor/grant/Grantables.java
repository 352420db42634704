package io.github.taskdef.processor.grant;

import java.util.List;

/** The kinds of resources there are annotations for. */
public final class Grantables {
    /** The annotations, in the order in which their statements stand. */
    public static final List<String> ANNOTATIONS = List.of("S3Bucket", "DynamoDbTable", "SqsQueue", "SnsTopic");

    private Grantables() {}

    /** The kind that an annotation is for; each is loaded when it is asked for. */
    public static Grantable of(String annotation) {
        return switch (annotation) {
            case "S3Bucket" -> S3.BUCKET;
            case "DynamoDbTable" -> DynamoDb.TABLE;
            case "SqsQueue" -> Sqs.QUEUE;
            case "SnsTopic" -> Sns.TOPIC;
            default -> throw new IllegalArgumentException("nothing is granted by @" + annotation);
        };
    }
}
