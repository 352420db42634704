package io.github.taskdef.processor;

import io.github.taskdef.processor.TaskIndex.Task;
import io.github.taskdef.processor.companion.CompanionWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody deleted the index with the stacks, but not the classes, the companions among these tell which of them may be tasks. */
final class LostIndex {
    private static final String COMPANION = CompanionWriter.SUFFIX + ".class";

    private LostIndex() {}

    /**
     * The classes that have a companion by its name, of stacks that are not known.
     *
     * @param classes the folder of the class files
     * @param folder that of a package in which to look, and in those below
     */
    static List<Task> restore(Path classes, Path folder) {
        List<Task> tasks = new ArrayList<>();
        for (Path file : companions(folder)) {
            String path = classes.relativize(file).toString().replace(COMPANION, "");
            tasks.addAll(owners(path.replace('\\', '.').replace('/', '.')));
        }
        return tasks;
    }

    private static List<Path> companions(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(COMPANION))
                    .toList();
        } catch (IOException | UncheckedIOException gone) {
            return List.of();
        }
    }

    /** A class within another has both names in its companion's. */
    private static List<Task> owners(String type) {
        int name = type.lastIndexOf('.') + 1;
        String nested = type.substring(0, name) + type.substring(name).replace('_', '.');
        return Stream.of(type, nested)
                .distinct()
                .map(owner -> new Task(owner, List.of("")))
                .toList();
    }
}
