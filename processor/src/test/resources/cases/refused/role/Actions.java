package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Deny;
import io.github.taskdef.EcsTask;
import io.github.taskdef.TaskRole;

/** Actions are AWS's own, in whatever case; a wildcard stands for one of them at least. */
@EcsTask
@TaskRole(
        value = {
            @Allow(
                    actions = {"s3:GetObjekt", "S3:getobject", "s3:Get*", "s3:Frob*", "s3:?etObjectAcl", "s3:*frob*"}, // WARNING ACTION_UNKNOWN 32 @TaskRole.value[0].actions[0] // WARNING ACTION_UNKNOWN 75 @TaskRole.value[0].actions[3] // WARNING ACTION_UNKNOWN 106 @TaskRole.value[0].actions[5]
                    resources = "arn:aws:s3:::orders/*"),
            @Allow(
                    actions = {"dynamo:GetItem", "dynamodb:Query", "frobnicator:*", "aws:GetItem"}, // WARNING SERVICE_UNKNOWN 32 @TaskRole.value[1].actions[0] // WARNING SERVICE_UNKNOWN 68 @TaskRole.value[1].actions[2] // WARNING SERVICE_UNKNOWN 85 @TaskRole.value[1].actions[3]
                    resources = "arn:aws:dynamodb:*:*:table/orders"),
            @Allow(
                    actions = {"vpc-lattice:AssociateViaAWSService-EventsAndStates", "sqs:SendMessage", "SQS:sendmessage"}, // WARNING STATEMENT_REPEATS 105 @TaskRole.value[2].actions[2]
                    resources = {"arn:aws:sqs:*:*:orders", "arn:aws:sqs:*:*:returns", "arn:aws:sqs:*:*:orders"}) // WARNING STATEMENT_REPEATS 87 @TaskRole.value[2].resources[2]
        },
        deny = @Deny(actions = "kms:Decript", resources = "*")) // WARNING ACTION_UNKNOWN 32 @TaskRole.deny[0].actions[0]
class Actions {}
// WRITTEN actions
