package io.github.taskdef.conformance.cases;

import io.github.taskdef.Deny;
import io.github.taskdef.EcsTask;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.Secret;
import io.github.taskdef.SqsQueue;
import io.github.taskdef.TaskRole;

/** One of two tasks that are started with one role; what its own may not do is told by what it may be about. */
@EcsTask(stack = "shop", image = "${account}.dkr.ecr.${region}.${urlSuffix}/shop/bills:1")
@ExecutionRole(shared = "start", maxSessionDuration = 7_200)
@TaskRole(
        deny = @Deny(sid = "MailsOnly", notActions = "sqs:*", notResources = "arn:${partition}:sqs:*:${account}:mails"),
        maxSessionDuration = 43_200)
@Secret(env = "TOKEN", from = "/shop/bills/token")
@SqsQueue(value = "mails", access = SqsQueue.Access.SEND)
public final class ShopBills {
    private ShopBills() {}
}
