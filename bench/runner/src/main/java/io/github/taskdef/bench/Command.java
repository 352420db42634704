package io.github.taskdef.bench;

import io.github.taskdef.bench.probe.Timed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a command to its end and tells its cost. Bash tells the CPU time of what it waited for in milliseconds, which Java does in
 * hundredths of a second; the peak of memory, which nobody tells afterwards, is looked up in {@code /proc} while the command runs.
 */
final class Command {
    private static final String TIMES = "cpu-of-command ";
    private static final Pattern CPU = Pattern.compile(TIMES + "([0-9.]+) ([0-9.]+)");
    private static final Pattern CALLS = Pattern.compile(Timed.ANSWER + "([0-9]+)");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");
    private static final int LOOK_EVERY_MILLIS = 10;

    private Command() {}

    static Cost run(List<String> words) throws IOException, InterruptedException {
        List<String> timed =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='" + TIMES + "%U %S'; time \"$0\" \"$@\""));
        timed.addAll(words);
        Path output = Files.createTempFile("bench", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        Process bash = builder.start();
        long peak = 0;
        while (!bash.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(Long.toString(bash.pid())));
        }
        String said = Files.readString(output);
        Files.delete(output);
        if (bash.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", words) + "\n" + said);
        }
        Matcher cpu = CPU.matcher(said);
        if (!cpu.find()) {
            throw new IllegalStateException("bash told no time: " + said);
        }
        Matcher calls = CALLS.matcher(said);
        return new Cost(
                1000 * (Double.parseDouble(cpu.group(1)) + Double.parseDouble(cpu.group(2))),
                peak / 1024.0,
                calls.find() ? Long.parseLong(calls.group(1)) / 1e6 : 0);
    }

    /** The kilobytes of a process's children, and of theirs. */
    private static long peak(String parent) {
        long sum = 0;
        for (String child : children(parent)) {
            Matcher peak = PEAK.matcher(read(Path.of("/proc", child, "status")));
            sum += (peak.find() ? Long.parseLong(peak.group(1)) : 0) + peak(child);
        }
        return sum;
    }

    /** Those of each of its threads: Linux tells them apart. */
    private static List<String> children(String parent) {
        List<String> children = new ArrayList<>();
        String[] threads = Path.of("/proc", parent, "task").toFile().list();
        for (String thread : threads == null ? new String[0] : threads) {
            String named =
                    read(Path.of("/proc", parent, "task", thread, "children")).strip();
            children.addAll(named.isEmpty() ? List.of() : List.of(named.split(" ", -1)));
        }
        return children;
    }

    /** Nothing of a process that has ended meanwhile, and nothing where there is no such file system. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
