package io.github.taskdef.sample;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, with no environment but the one it is given, as in a container. */
final class Running implements AutoCloseable {

    static final Map<String, String> ENVIRONMENT = Map.of(
            OrdersApplicationTask.Environment.INVOICES_BUCKET,
            "orders-invoices-123456789012-us-east-1",
            OrdersApplicationTask.Secrets.API_TOKEN,
            "the-token-of-this-test",
            "AWS_EXECUTION_ENV",
            "AWS_ECS_FARGATE",
            "AWS_REGION",
            "us-east-1",
            "AWS_DEFAULT_REGION",
            "us-east-1");

    private static final Pattern STARTED = Pattern.compile("orders listens on port (\\d+)\\s");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final int port;

    private Running(Process process, Path log) throws Exception {
        this.process = process;
        this.log = log;
        Matcher started = STARTED.matcher("");
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!started.reset(log()).find()) {
            if (!process.waitFor(50, TimeUnit.MILLISECONDS) && System.nanoTime() < patience) {
                continue;
            }
            process.destroyForcibly();
            throw new AssertionError("the application has not started:\n" + log());
        }
        port = Integer.parseInt(started.group(1));
    }

    /** Starts it and waits until it listens. The scratch folder is what {@code /tmp} is in the container. */
    static Running start(Path directory, Path scratch, Map<String, String> environment) throws Exception {
        Path log = Files.createTempFile(scratch, "orders-", ".log");
        return new Running(java(OrdersApplication.class, scratch, log, environment, directory.toString(), "0"), log);
    }

    static Process java(Class<?> main, Path scratch, Path log, Map<String, String> environment, String... arguments)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.io.tmpdir=" + scratch,
                // Or else the SDK finds the profiles of whoever runs the test.
                "-Duser.home=" + scratch,
                main.getName()));
        command.addAll(List.of(arguments));
        File output = log.toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Asks with the right token. */
    HttpResponse<String> ask(String path) throws Exception {
        return send(request(path));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + ENVIRONMENT.get(OrdersApplicationTask.Secrets.API_TOKEN));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** SIGTERM, as ECS does, and after half a minute SIGKILL. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
