package io.github.taskdef.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The endpoint from which a task's containers get the credentials of the task role; on ECS it is 169.254.170.2. */
final class EcsAgent implements AutoCloseable {

    static final String ACCESS_KEY = "ASIATASKROLEOFORDERS";
    static final String SECRET_KEY = "secret/key/of/the/task/role/of/orders+00";
    static final String SESSION_TOKEN = "session-token-of-the-task-role-of-orders";

    private static final String PATH = "/v2/credentials/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    private static final String CREDENTIALS = """
            {
              "RoleArn": "arn:aws:iam::123456789012:role/orders-OrdersTaskRole",
              "AccessKeyId": "%s",
              "SecretAccessKey": "%s",
              "Token": "%s",
              "Expiration": "%s"
            }
            """;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    EcsAgent() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                Instant expiration = Instant.now().plus(6, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
                byte[] body = CREDENTIALS
                        .formatted(ACCESS_KEY, SECRET_KEY, SESSION_TOKEN, expiration)
                        .getBytes(UTF_8);
                boolean known = exchange.getRequestURI().getPath().equals(PATH);
                exchange.sendResponseHeaders(known ? 200 : 404, known ? body.length : -1);
                if (known) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
    }

    /** The variable that ECS sets, and one by which the SDK looks here instead of at ECS's address. */
    Map<String, String> environment() {
        return Map.of(
                "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
                PATH,
                "AWS_CONTAINER_SERVICE_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
