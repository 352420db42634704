package io.github.taskdef.bench;

import io.github.taskdef.bench.probe.Floor;
import io.github.taskdef.bench.probe.Recorded;
import io.github.taskdef.bench.probe.Timed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Classes of one input, compiled by a fresh javac in several ways. */
final class Compilation {
    private static final String TASKDEF = "io.github.taskdef.processor.TaskdefProcessor";

    private final Subject subject;
    private final Path sources;
    private final Path recorded;
    private final String probe;

    Compilation(Subject subject, String input, int classes) throws IOException {
        this.subject = subject;
        this.sources = subject.write(input, classes);
        this.recorded = sources.resolveSibling("recorded");
        this.probe = jarOf(Timed.class);
    }

    /** Without annotation processing. A processor path keeps javac from the guard on the class path, which would refuse that. */
    Cost none() throws IOException, InterruptedException {
        return javac(List.of("-proc:none", "-processorpath", probe));
    }

    /** With the subject's own processors. */
    Cost processed() throws IOException, InterruptedException {
        return javac(List.of("-processorpath", subject.classpath(), lock()));
    }

    /** With F; {@link #record} comes before. */
    Cost floor() throws IOException, InterruptedException {
        return javac(List.of(
                property(Floor.RECORDED, recorded.toString()),
                "-processorpath",
                probe,
                "-processor",
                Floor.class.getName()));
    }

    /** With F, its calls timed. */
    Cost timedFloor() throws IOException, InterruptedException {
        return timed(Floor.class.getName());
    }

    /** With Taskdef, its calls timed. */
    Cost timedTaskdef() throws IOException, InterruptedException {
        return timed(TASKDEF);
    }

    private Cost timed(String processor) throws IOException, InterruptedException {
        return javac(List.of(
                property(Floor.RECORDED, recorded.toString()),
                property(Timed.PROCESSOR, processor),
                lock(),
                "-processorpath",
                subject.classpath() + File.pathSeparator + probe,
                "-processor",
                Timed.class.getName()));
    }

    /** Beside what else is written, so that F writes it too, and each compilation is a project's first. */
    private String lock() {
        return "-Ataskdef.lock=" + classes().resolve("taskdef.lock");
    }

    /** Keeps what the subject's processors write, and makes sure that F writes the same. */
    void record() throws IOException, InterruptedException {
        processed();
        Recorded.record(generated(), classes(), recorded);
        floor();
        Path again = recorded.resolveSibling("again");
        Recorded.record(generated(), classes(), again);
        if (Files.mismatch(recorded, again) >= 0) {
            throw new IllegalStateException("F wrote other files than were recorded in " + recorded);
        }
    }

    private Cost javac(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(options);
        command.addAll(List.of("-nowarn", "-classpath", subject.classpath()));
        command.addAll(List.of("-s", subject.empty("generated").toString()));
        command.addAll(List.of("-d", subject.empty("classes").toString()));
        command.add("@" + sources);
        return Command.run(command);
    }

    private Path generated() {
        return subject.folder().resolve("target/bench/generated");
    }

    private Path classes() {
        return subject.folder().resolve("target/bench/classes");
    }

    private static String property(String name, String value) {
        return "-J-D" + name + "=" + value;
    }

    private static String jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }
}
