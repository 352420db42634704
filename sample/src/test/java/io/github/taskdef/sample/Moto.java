package io.github.taskdef.sample;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** moto, a stand-in for AWS, in a process of its own on loopback. */
final class Moto implements AutoCloseable {

    private final Process process;
    private final int port;

    private Moto(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it listens. Where there is none the test is skipped aloud, and fails under {@code CI=true}. */
    static Moto start(Path log) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = command(port).orElseGet(Moto::missing);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!listens(port)) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > patience) {
                process.destroyForcibly();
                throw new AssertionError(command + " has not started:\n" + Files.readString(log));
            }
        }
        return new Moto(process, port);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
    }

    /** The one of the judging tools, or else the one that is installed. */
    private static Optional<List<String>> command(int port) {
        Path judge = Path.of(variable("TASKDEF_SHARED", "../../shared"), "tools", "judge");
        Path python = Path.of(variable("JUDGE_ENV", judge.resolve(".env").toString()), "lint", "bin", "python");
        Path server = judge.resolve("moto-server");
        if (Files.isExecutable(server) && Files.isExecutable(python)) {
            return Optional.of(List.of(server.toString(), String.valueOf(port)));
        }
        return Stream.of(variable("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "moto_server"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> List.of(found.toString(), "-H", "127.0.0.1", "-p", String.valueOf(port)));
    }

    private static List<String> missing() {
        String message =
                "no moto: neither TASKDEF_SHARED and JUDGE_ENV lead to one nor is there a moto_server on the PATH";
        if (variable("CI", "").equals("true")) {
            throw new AssertionError(message);
        }
        System.err.println("!!! SKIPPED: " + message);
        return abort(message);
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String variable(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
