package example;

import io.github.taskdef.Allow;
import io.github.taskdef.EcsTask;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.Secret;
import io.github.taskdef.SqsQueue;
import io.github.taskdef.TaskRole;

/** The other one; its own role exists, so what that needs is told only. */
@EcsTask(stack = "shop", image = "${account}.dkr.ecr.${region}.${urlSuffix}/shop/mails:1")
@ExecutionRole(
        shared = "start",
        maxSessionDuration = 7_200,
        value =
                @Allow(
                        actions = "s3:GetObject",
                        resources = "arn:${partition}:s3:::shop-${account}/start/${param:Edition}/*"))
@TaskRole(
        arn = "arn:${partition}:iam::${account}:role/mails",
        value =
                @Allow(
                        actions = "ses:SendEmail",
                        resources = "arn:${partition}:ses:*:${account}:identity/${param:Sender}"))
@Secret(env = "TOKEN", from = "/shop/mails/token")
@SqsQueue("mails")
public final class ShopMails {
    private ShopMails() {}
}
