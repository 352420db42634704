package io.github.taskdef.processor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Which classes made which stacks, kept beside the stacks' files for the next compilation, which may be shown some of them only. */
final class TaskIndex {
    private static final String FILE = "tasks.txt";

    private final Output output;

    /**
     * A task.
     *
     * @param type the class's canonical name
     * @param stack the stack it is part of; empty where that is no name for one
     */
    record Task(String type, String stack) {
        private static Stream<Task> parse(String line) {
            String[] words = line.split(" ", -1);
            return words.length < 2 ? Stream.empty() : Stream.of(new Task(words[0], words[1]));
        }

        private String line() {
            return type + " " + stack + "\n";
        }
    }

    TaskIndex(Output output) {
        this.output = output;
    }

    /** What the last compilation left; nothing where there was none, or where its output was deleted. */
    Optional<List<Task>> read() {
        return output.read(FILE).map(text -> text.lines().flatMap(Task::parse).toList());
    }

    /** What that can have been, by the companions in these packages. */
    List<Task> restore(Set<String> packages) {
        return output.folder(FILE)
                .map(classes -> LostIndex.restore(classes, packages))
                .orElse(List.of());
    }

    /** Writes the tasks there are now, in the order given; where there is none there is no file. */
    void write(List<Task> tasks, Element... origins) {
        if (tasks.isEmpty()) {
            output.remove(FILE, origins[0]);
        } else {
            String lines = tasks.stream().map(Task::line).collect(Collectors.joining());
            output.write(FILE, lines.getBytes(StandardCharsets.UTF_8), origins);
        }
    }
}
