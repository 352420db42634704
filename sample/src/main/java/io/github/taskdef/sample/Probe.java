package io.github.taskdef.sample;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The health check that ECS runs inside the container. The image has {@code java} for certain, {@code curl} perhaps. */
final class Probe {

    private Probe() {}

    /** On ECS there are no arguments. Elsewhere: the port. */
    public static void main(String... args) throws IOException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : OrdersApplicationTask.Ports.HTTP;
        URI health = URI.create("http://127.0.0.1:" + port + "/health");
        HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
        connection.setConnectTimeout(2000);
        connection.setReadTimeout(2000);
        System.exit(connection.getResponseCode() == 200 ? 0 : 1);
    }
}
