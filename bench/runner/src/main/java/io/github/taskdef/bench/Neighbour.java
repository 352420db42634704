package io.github.taskdef.bench;

import java.io.IOException;
import java.util.List;

/**
 * What another processor costs.
 *
 * @param name with its version
 * @param one a class, compiled without processing and with it
 * @param many the same of a hundred
 */
record Neighbour(String name, List<Cost> one, List<Cost> many) {
    /** Of the larger application. */
    private static final int MANY = 100;

    static Neighbour measure(String name, Subject subject, int turns) throws IOException, InterruptedException {
        return new Neighbour(name, measure(subject, 1, turns), measure(subject, MANY, turns));
    }

    private static List<Cost> measure(Subject subject, int classes, int turns)
            throws IOException, InterruptedException {
        Compilation compilation = new Compilation(subject, "Input", classes);
        compilation.processed();
        return Run.inTurns(turns, compilation::none, compilation::processed);
    }
}
