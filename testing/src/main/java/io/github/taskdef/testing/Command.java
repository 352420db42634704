package io.github.taskdef.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of this machine, run to its end; both its outputs are kept together, as a person would read them. */
public final class Command {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final List<String> words;
    private final Map<String, String> environment = new HashMap<>();
    private Path folder = Folders.module();

    public Command(List<String> words) {
        this.words = List.copyOf(words);
    }

    public static Command of(String program, String... arguments) {
        List<String> words = new ArrayList<>(List.of(program));
        words.addAll(List.of(arguments));
        return new Command(words);
    }

    public Command in(Path where) {
        folder = where;
        return this;
    }

    public Command with(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    public Result run() {
        try {
            Path output = Files.createTempFile("command", ".log");
            try {
                return run(output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(String.join(" ", words), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Result run(Path output) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(output);
        boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            stop(process);
        }
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return ended
                ? new Result(words, process.exitValue(), text, took)
                : new Result(words, -1, text + "\nended after " + LIMIT, took);
    }

    /** Starts the command without waiting for it, its outputs going to a file. */
    public Process start(Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        // a real account must be out of reach, whatever the shell that started the tests has set
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Ends a process, and what it started, by their ids. */
    public static void stop(Process process) throws InterruptedException {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        started.forEach(ProcessHandle::destroy);
    }

    /** How a command ended. */
    public record Result(List<String> command, int exitCode, String output, Duration took) {
        public boolean succeeded() {
            return exitCode == 0;
        }

        @Override
        public String toString() {
            return String.join(" ", command) + "\nexit " + exitCode + " after " + took.toMillis() + " ms\n" + output;
        }
    }
}
