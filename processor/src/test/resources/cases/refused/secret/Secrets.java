package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.Secret;

/** A secret comes from one place, under a name of its own. */
@EcsTask(
        container = "app",
        environment = @Env(name = "PLAIN", value = "x"))
@Container(name = "proxy")
@Secret(env = "NOWHERE") // ERROR SECRET_SOURCE_MISSING 1 @Secret[0].from
@Secret(env = "WRONG", from = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders:password") // ERROR SECRET_SOURCE 31 @Secret[1].from
@Secret(env = "BOTH", from = "/orders/token", generate = @GeneratedSecret) // ERROR SECRET_SOURCE_TWICE 30 @Secret[2].from
@Secret(
        env = "TWO",
        generate = {@GeneratedSecret, @GeneratedSecret}) // ERROR SECRET_GENERATED_TWICE 39 @Secret[3].generate[1]
@Secret(env = "FORM", generate = @GeneratedSecret(length = 7, name = "order desk"), kmsKey = "alias/orders") // ERROR SECRET_LENGTH 60 @Secret[4].generate[0].length // ERROR SECRET_NAME 70 @Secret[4].generate[0].name // ERROR KMS_KEY 94 @Secret[4].kmsKey
@Secret(env = "AGAIN", from = "/orders/a")
@Secret(
        env = "AGAIN", // ERROR SECRET_TWICE 15 @Secret[6].env
        from = "/orders/b",
        containers = {"proxy", "app"})
@Secret(env = "PLAIN", from = "/orders/plain") // ERROR SECRET_IN_PLAIN_SIGHT 15 @Secret[7].env
@Secret(env = "ELSEWHERE", from = "/orders/else", containers = "prox") // ERROR SECRET_CONTAINER_UNKNOWN 64 @Secret[8].containers[0]
@Secret(env = "order-token", from = "/orders/token") // WARNING ENVIRONMENT_NAME 15 @Secret[9].env
@Secret(env = "", from = "/orders/token") // ERROR ENVIRONMENT_NAME_EMPTY 15 @Secret[10].env
@Secret(env = "ONCE", from = "/orders/once", containers = {"app", "app"}) // ERROR CONTAINER_NAMED_TWICE 67 @Secret[11].containers[1]
@Secret(env = "NOBODY", from = "/orders/nobody", containers = {"prox", "prox"}) // ERROR SECRET_CONTAINER_UNKNOWN 64 @Secret[12].containers[0] // ERROR CONTAINER_NAMED_TWICE 72 @Secret[12].containers[1]
class Secrets {}
