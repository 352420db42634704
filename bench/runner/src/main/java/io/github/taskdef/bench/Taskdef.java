package io.github.taskdef.bench;

import java.io.IOException;
import java.util.List;

/**
 * What Taskdef costs in one shape of an application.
 *
 * @param classes how many are annotated
 * @param none the compilation without processing
 * @param floor that with F
 * @param taskdef that with Taskdef
 * @param floorCalls milliseconds of F's own calls
 * @param taskdefCalls milliseconds of Taskdef's own calls
 */
record Taskdef(int classes, Cost none, Cost floor, Cost taskdef, double floorCalls, double taskdefCalls) {

    static Taskdef measure(Subject subject, String input, int classes, int turns)
            throws IOException, InterruptedException {
        Compilation compilation = new Compilation(subject, input, classes);
        compilation.record();
        List<Cost> costs = Run.inTurns(
                turns,
                compilation::none,
                compilation::floor,
                compilation::processed,
                compilation::timedFloor,
                compilation::timedTaskdef);
        return new Taskdef(
                classes,
                costs.get(0),
                costs.get(1),
                costs.get(2),
                costs.get(3).calls(),
                costs.get(4).calls());
    }

    /** What each further class adds to F's own calls, from a smaller application to this one. */
    double floorSlope(Taskdef smaller) {
        return (floorCalls - smaller.floorCalls) / (classes - smaller.classes);
    }

    /** What each further class adds to Taskdef's own calls. */
    double taskdefSlope(Taskdef smaller) {
        return (taskdefCalls - smaller.taskdefCalls) / (classes - smaller.classes);
    }

    /** What Taskdef adds to a compilation, in milliseconds of CPU. */
    double added() {
        return taskdef.cpu() - none.cpu();
    }
}
