package io.github.taskdef.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Things measured in turns, each turn begun with another one, so that what else the machine does meets all of them. */
final class Run {
    /** A thing that can be measured. */
    interface Measured {
        Cost once() throws IOException, InterruptedException;
    }

    private Run() {}

    /** The median of so many turns, for each thing. */
    static List<Cost> inTurns(int turns, Measured... things) throws IOException, InterruptedException {
        List<List<Cost>> costs = new ArrayList<>();
        for (int thing = 0; thing < things.length; thing++) {
            costs.add(new ArrayList<>());
        }
        for (int turn = 0; turn < turns; turn++) {
            for (int at = 0; at < things.length; at++) {
                int thing = (turn + at) % things.length;
                costs.get(thing).add(things[thing].once());
            }
        }
        return costs.stream().map(Cost::median).toList();
    }
}
