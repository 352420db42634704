package example

import io.github.taskdef.Allow
import io.github.taskdef.EcsService
import io.github.taskdef.EcsTask
import io.github.taskdef.EfsVolume
import io.github.taskdef.Env
import io.github.taskdef.Port
import io.github.taskdef.Secret
import io.github.taskdef.Tag
import io.github.taskdef.TaskRole

object Names {
    const val STACK = "shop"
    const val FILES = "files"
    const val BUCKET = "arn:\${partition}:s3:::$FILES-\${account}"
}

@EcsTask(
    cpu = 256,
    memory = 2 * 256,
    environment = [Env(name = "TZ", value = "Europe/Z\u00fcrich")],
)
@TaskRole(Allow(actions = ["s3:GetObject"], resources = [Names.BUCKET + "/*"]))
annotation class BatchTask

@EcsTask(
    family = "orders",
    stack = Names.STACK,
    ports = [Port(8080)],
    environment = [
        Env(name = "GREETING", value = "Grüße, 世界 \uD83D\uDE80 İıŞ"),
        Env(name = "TITLE", value = "title: I, i, 1234567.5"),
    ],
    tags = [Tag(key = "team", value = "Ödeme")],
)
@TaskRole(Allow(actions = ["s3:PutObject"], resources = [Names.BUCKET + "/*"]))
@EfsVolume(value = "/data", name = Names.FILES)
@Secret(env = "TITLE_TOKEN", from = "/orders/token")
@EcsService
class Orders {
    fun directory() = OrdersTask.Volumes.FILES
}

@EcsTask(
    family = "invoices",
    stack = Names.STACK,
    // kapt knows no constants that are yet to be made
    environment = [Env(name = "ORDERS", value = "orders")],
)
@EfsVolume(value = "/invoices", name = Names.FILES)
@Secret(env = "TOKEN", from = "/orders/token")
class Invoices {
    @BatchTask
    class Cleaner {
        fun family() = Invoices_CleanerTask.FAMILY
    }
}

@EcsTask(family = "stock", stack = Names.STACK, memory = 1024)
class Stock
