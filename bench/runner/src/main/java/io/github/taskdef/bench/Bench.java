package io.github.taskdef.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything in one run. */
public final class Bench {
    private static final String INPUT = "Input";

    private final Path folder;
    private final int turns;
    private final Page page = new Page();
    private final Report report = new Report(page);

    private Bench(Path folder, int turns) {
        this.folder = folder;
        this.turns = turns;
    }

    /** Takes the folder of the benchmarks, and how often small things are measured. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toRealPath();
        Bench bench = new Bench(folder, Integer.parseInt(arguments[1]));
        bench.run();
        bench.page.writeInto(folder.resolveSibling("docs/BENCHMARKS.md"));
    }

    private void run() throws IOException, InterruptedException {
        page.say("Measured with javac " + System.getProperty("java.version") + " on "
                + Runtime.getRuntime().availableProcessors() + " cores (" + processor()
                + "), each number the median of "
                + runs(turns) + ".");
        Subject subject = Subject.of(folder, "taskdef");
        List<Taskdef> own = new ArrayList<>();
        for (int classes : new int[] {1, 10, 100, 1000}) {
            own.add(taskdef(subject, INPUT, classes));
        }
        Taskdef shared = taskdef(subject, "Shared", 1000);
        report.compilations(own, shared);
        report.calls(own, shared);
        report.memory(own, shared);
        neighbours(own);
        Subject cdk = Subject.of(folder, "cdk");
        say("the AWS CDK");
        report.cdk("AWS CDK " + cdk.version("aws-cdk-lib"), Cdk.measure(cdk, turns), own.get(0));
    }

    private Taskdef taskdef(Subject subject, String input, int classes) throws IOException, InterruptedException {
        say("Taskdef, " + input + ", " + classes);
        return Taskdef.measure(subject, input, classes, turns);
    }

    private void neighbours(List<Taskdef> own) throws IOException, InterruptedException {
        List<Neighbour> neighbours = new ArrayList<>();
        neighbours.add(new Neighbour("Taskdef", pair(own.get(0)), pair(own.get(2))));
        neighbours.add(neighbour("AutoValue", "auto-value", "auto-value"));
        neighbours.add(neighbour("MapStruct", "mapstruct", "mapstruct-processor"));
        neighbours.add(neighbour("Dagger", "dagger", "dagger-compiler"));
        neighbours.add(neighbour("dekorate", "dekorate", "kubernetes-annotations"));
        report.neighbours(neighbours);
    }

    private static List<Cost> pair(Taskdef taskdef) {
        return List.of(taskdef.none(), taskdef.taskdef());
    }

    private Neighbour neighbour(String name, String at, String jar) throws IOException, InterruptedException {
        say(name);
        Subject subject = Subject.of(folder, at);
        return Neighbour.measure(name + " " + subject.version(jar), subject, turns);
    }

    private static String runs(int turns) {
        return turns == 1 ? "1 run" : turns + " runs";
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return Files.isReadable(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }

    private static void say(String what) {
        System.err.println("measuring " + what);
    }
}
