package io.github.taskdef.sample;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.HealthCheck;
import io.github.taskdef.Port;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;
import java.io.IOException;
import java.nio.file.Path;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Keeps orders as files on EFS and lists the invoices in a bucket of S3, over HTTP.
 *
 * <p>The annotations say where it runs. {@code OrdersApplicationTask}, which Taskdef writes when this class is compiled, says
 * it back to the code: no path, port or variable's name is written twice.
 */
@EcsTask(
        family = "orders",
        cpu = 512,
        memory = 1024,
        image = "${account}.dkr.ecr.${region}.${urlSuffix}/orders:1.0.0",
        ports = @Port(value = 8080, name = "http", appProtocol = Port.AppProtocol.HTTP),
        healthCheck =
                @HealthCheck(
                        command = {"CMD", "java", "-cp", "/app/orders.jar", "io.github.taskdef.sample.Probe"},
                        startPeriod = 30))
@S3Bucket(value = "orders-invoices-${account}-${region}", env = "INVOICES_BUCKET")
@EfsVolume("/data")
@Secret(env = "API_TOKEN", generate = @GeneratedSecret(length = 40, excludePunctuation = true))
@EcsService(ingress = "10.0.0.0/8")
public final class OrdersApplication {

    private OrdersApplication() {}

    /** On ECS there are no arguments. Elsewhere: the directory for the orders, then the port (0 for any that is free). */
    public static void main(String... args) throws IOException {
        Path directory = Path.of(args.length > 0 ? args[0] : OrdersApplicationTask.Volumes.DATA);
        int port = args.length > 1 ? Integer.parseInt(args[1]) : OrdersApplicationTask.Ports.HTTP;

        // No region and no credentials here: ECS tells the SDK the region, and hands it those of the task role.
        Invoices invoices =
                new Invoices(S3Client.create(), variable(OrdersApplicationTask.Environment.INVOICES_BUCKET));
        ApiToken token = new ApiToken(variable(OrdersApplicationTask.Secrets.API_TOKEN));
        OrdersServer server = new OrdersServer(port, token, new OrderFiles(directory), invoices);

        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(2)));
        server.start();
        System.out.println("orders listens on port " + server.port());
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("the environment variable " + name + " is not set");
        }
        return value;
    }
}
