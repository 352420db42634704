package io.github.taskdef.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The AWS CDK for Java, making a template of the one task that {@code taskdef/Input.java.txt} is. It needs Node. */
final class Cdk {
    private Cdk() {}

    /** What each run of the compiled program costs. */
    static Cost measure(Subject subject, int turns) throws IOException, InterruptedException {
        Path classes = subject.empty("classes");
        String bin = Path.of(System.getProperty("java.home"), "bin").toString();
        Command.run(List.of(
                bin + "/javac",
                "-proc:none",
                "-classpath",
                subject.classpath(),
                "-d",
                classes.toString(),
                subject.folder().resolve("OrdersApp.java").toString()));
        return Run.inTurns(
                        turns,
                        () -> Command.run(List.of(
                                bin + "/java",
                                "-classpath",
                                classes + File.pathSeparator + subject.classpath(),
                                "OrdersApp",
                                subject.empty("cdk.out").toString())))
                .get(0);
    }
}
