package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.Port;
import io.github.taskdef.Secret;
import java.util.List;

/** Uses its companion, in the very compilation that makes it, and in an annotation. */
@EcsTask(
        ports = {
            @Port(value = 8080, name = "web"),
            @Port(8125),
            @Port(value = 8125, protocol = Port.Protocol.UDP)
        },
        environment = {
            @Env(name = "BUCKET", value = "orders"),
            @Env(name = "bucket", value = "orders, for those who write it small"),
            @Env(name = "class", value = "a keyword"),
            @Env(name = "_1ST", value = "first")
        },
        subnets = OrdersApplication.SUBNETS)
@EfsVolume(value = "/data/größe", name = "size")
@EfsVolume(value = "/données \"\\", name = "my-files", uid = 1001)
@Secret(env = "DB_PASSWORD", from = "/orders/db-password")
public final class OrdersApplication {
    static final int SUBNETS = 3;

    static final List<String> WORDS = List.of(
            OrdersApplicationTask.FAMILY,
            OrdersApplicationTask.Volumes.MY_FILES,
            OrdersApplicationTask.Environment.BUCKET,
            OrdersApplicationTask.Environment.BUCKET_2,
            OrdersApplicationTask.Environment.CLASS,
            OrdersApplicationTask.Environment._1ST,
            OrdersApplicationTask.Secrets.DB_PASSWORD);

    @SuppressWarnings("unused")
    void listen(int port) {
        switch (port) {
            case OrdersApplicationTask.Ports.WEB, OrdersApplicationTask.Ports.PORT_8125 -> {}
            default -> throw new IllegalArgumentException();
        }
    }
}
