package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Queues.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html">Amazon SQS
 *     API permissions: Actions and resource reference</a>
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html">Key management:
 *     Configuring KMS permissions</a>
 */
final class Sqs {
    private static final String ATTRIBUTES = "sqs:GetQueueAttributes";
    private static final String URL = "sqs:GetQueueUrl";

    static final Grantable QUEUE = new Grantable(
            "Queue",
            new Name(
                    Pattern.compile("[A-Za-z0-9_-]+(?:\\.fifo)?"),
                    1,
                    80,
                    "its name, up to 80 letters, digits and _ -, with .fifo at the end if it is one"),
            "arn:${partition}:sqs:${region}:${account}:",
            Given.QUEUE_URL,
            Map.of(
                    "SEND",
                    List.of(new Permission("SendTo", List.of(ATTRIBUTES, URL, "sqs:SendMessage"), Permission.ITSELF)),
                    "CONSUME",
                    List.of(new Permission(
                            "Consume",
                            List.of(
                                    "sqs:ChangeMessageVisibility",
                                    "sqs:DeleteMessage",
                                    ATTRIBUTES,
                                    URL,
                                    "sqs:ReceiveMessage"),
                            Permission.ITSELF))),
            // whoever sends has SQS check the data key it makes
            Map.of("SEND", List.of("kms:Decrypt", "kms:GenerateDataKey"), "CONSUME", List.of("kms:Decrypt")));

    private Sqs() {}
}
