package io.github.taskdef.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.core.exception.SdkException;

/** {@code GET} and {@code PUT /orders/<name>}, {@code GET /invoices}, {@code GET /health}. */
final class OrdersServer {

    private static final System.Logger LOG = System.getLogger(OrdersServer.class.getName());
    private static final int LARGEST_ORDER = 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final ApiToken token;
    private final OrderFiles orders;
    private final Invoices invoices;

    OrdersServer(int port, ApiToken token, OrderFiles orders, Invoices invoices) throws IOException {
        this.token = token;
        this.orders = orders;
        this.invoices = invoices;
        server = HttpServer.create(new InetSocketAddress(port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Gives requests under way some seconds to end: fewer than the task's {@code stopTimeout}, after which ECS ends them. */
    void stop(int seconds) {
        server.stop(seconds);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answerTo(exchange);
            exchange.sendResponseHeaders(answer.status, answer.body.length == 0 ? -1 : answer.body.length);
            exchange.getResponseBody().write(answer.body);
        }
    }

    private Answer answerTo(HttpExchange exchange) {
        try {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/health")) {
                return new Answer(200, "well\n");
            }
            if (!token.isIn(exchange.getRequestHeaders())) {
                return new Answer(401, "Authorization: Bearer <the API token> is missing or wrong\n");
            }
            if (path.equals("/invoices")) {
                return new Answer(200, String.join("\n", invoices.names()));
            }
            if (path.startsWith("/orders/")) {
                return order(path.substring("/orders/".length()), exchange);
            }
            return new Answer(404, "no such page\n");
        } catch (InvalidPathException e) {
            return new Answer(400, e.getReason() + "\n");
        } catch (IOException | SdkException e) {
            LOG.log(System.Logger.Level.ERROR, "cannot answer " + exchange.getRequestURI(), e);
            return new Answer(500, "the log says what went wrong\n");
        }
    }

    private Answer order(String name, HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET":
                return orders.read(name)
                        .map(content -> new Answer(200, content))
                        .orElse(new Answer(404, "no such order\n"));
            case "PUT":
                byte[] content = exchange.getRequestBody().readNBytes(LARGEST_ORDER + 1);
                if (content.length > LARGEST_ORDER) {
                    return new Answer(413, "an order has at most " + LARGEST_ORDER + " bytes\n");
                }
                orders.write(name, content);
                return new Answer(204, "");
            default:
                return new Answer(405, "GET or PUT\n");
        }
    }

    private record Answer(int status, byte[] body) {
        Answer(int status, String body) {
            this(status, body.getBytes(UTF_8));
        }
    }
}
