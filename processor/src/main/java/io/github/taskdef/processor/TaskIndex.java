package io.github.taskdef.processor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Which classes made which stacks, kept beside the stacks' files for the next compilation, which may be shown some of them only. */
final class TaskIndex {
    static final String FILE = "tasks.txt";

    private final Output output;

    /**
     * A task.
     *
     * @param type the class's canonical name
     * @param stacks the stack it is part of, an empty text where that is no name for one; and that of its roles, where they have one
     */
    record Task(String type, List<String> stacks) implements Comparable<Task> {

        /** By the class. */
        @Override
        public int compareTo(Task other) {
            return type.compareTo(other.type);
        }
    }

    TaskIndex(Output output) {
        this.output = output;
    }

    /** What the last compilation left; nothing where there was none, or where its output was deleted. */
    Optional<List<Task>> read() {
        Optional<String> text = output.read(FILE);
        return text.isPresent() ? Optional.of(parse(text.get())) : Optional.empty();
    }

    private static List<Task> parse(String text) {
        List<Task> tasks = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words.length > 1) {
                tasks.add(new Task(words[0], List.of(words).subList(1, words.length)));
            }
        }
        return tasks;
    }

    /**
     * What that can have been, by the companions.
     *
     * @param packages in which to look, and in those below: names without a dot; not the whole folder, which may be anybody's home
     */
    List<Task> restore(Set<String> packages) {
        List<Task> tasks = new ArrayList<>();
        Optional<Path> classes = output.folder(FILE);
        if (classes.isPresent()) {
            for (String name : packages) {
                Path folder = classes.get().resolve(name);
                // most often there is none: the compilation is the first
                if (Files.isDirectory(folder)) {
                    tasks.addAll(LostIndex.restore(classes.get(), folder));
                }
            }
        }
        return tasks;
    }

    /** Writes the tasks there are now, in the order given; where there is none there is no file. */
    void write(List<Task> tasks, Element... origins) {
        if (tasks.isEmpty()) {
            output.remove(FILE, origins[0]);
        } else {
            StringBuilder lines = new StringBuilder();
            for (Task task : tasks) {
                lines.append(task.type())
                        .append(' ')
                        .append(String.join(" ", task.stacks()))
                        .append('\n');
            }
            output.write(FILE, lines.toString().getBytes(StandardCharsets.UTF_8), origins);
        }
    }
}
