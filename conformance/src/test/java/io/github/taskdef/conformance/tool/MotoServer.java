package io.github.taskdef.conformance.tool;

import io.github.taskdef.testing.Command;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An AWS account of one's own: a moto server on loopback, ended by its process id. */
public final class MotoServer implements AutoCloseable {
    /** How the line begins that tells of an exception inside moto. */
    private static final String FAILURE = "moto fails";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;
    private final int port;

    private MotoServer(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    public static MotoServer start() {
        int port = freePort();
        Command judge = Command.of(Tool.MOTO.require(), String.valueOf(port)).with(Tool.judgeVariables());
        Path log = Folders.scratch("moto").resolve("server.log");
        try {
            MotoServer server = new MotoServer(judge.start(log), log, port);
            server.awaitAnswer();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What points any AWS client at this account, and nowhere else. */
    public Map<String, String> environment() {
        return Map.of(
                "AWS_ENDPOINT_URL", address().toString(),
                "AWS_ACCESS_KEY_ID", "conformance",
                "AWS_SECRET_ACCESS_KEY", "conformance",
                "AWS_REGION", "us-east-1",
                "AWS_DEFAULT_REGION", "us-east-1",
                "AWS_MAX_ATTEMPTS", "2",
                "AWS_PAGER", "",
                "AWS_EC2_METADATA_DISABLED", "true",
                "AWS_CONFIG_FILE", "/dev/null",
                "AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
    }

    /** What the server had to refuse because moto lacks it: the first thing to read when a deployment fails. */
    public List<String> refused() {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.startsWith("moto lacks") || line.startsWith(FAILURE))
                    .distinct()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether an exception inside moto is among what it refused. */
    public static boolean hasFailed(List<String> refused) {
        return refused.stream().anyMatch(line -> line.startsWith(FAILURE));
    }

    @Override
    public void close() {
        try {
            Command.stop(process);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IOException("the moto server did not start: " + Files.readString(log));
            }
            pause();
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
