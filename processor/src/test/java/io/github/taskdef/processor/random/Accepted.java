package io.github.taskdef.processor.random;

import io.github.taskdef.processor.random.Compilation.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of a random application when all that is refused is taken away, until nothing is.
 *
 * @param application the classes as they are accepted
 * @param compilation what came of them
 */
public record Accepted(Application application, Compilation compilation) {

    /** Is shown every state that an application goes through. */
    interface Witness {
        void see(Application application, Compilation compilation) throws IOException;
    }

    /** What is accepted of a seed's application without a word, warnings too; nothing where every class has to go. */
    public static Optional<Accepted> withoutAWord(long seed) throws IOException {
        return of(Application.any(Choices.of(seed)), (application, compilation) -> {}, "-Ataskdef.warnings=error");
    }

    static Optional<Accepted> of(Application application, Witness witness, String... options) throws IOException {
        while (!application.classes().isEmpty()) {
            Compilation compilation = Compilation.of(application, options);
            witness.see(application, compilation);
            if (compilation.errors().isEmpty()) {
                return Optional.of(new Accepted(application, compilation));
            }
            drop(compilation.errors(), application);
        }
        return Optional.empty();
    }

    private static void drop(List<Message> errors, Application application) {
        boolean isDropped = false;
        // the last first, so that the index of what is left to drop stays as it was told
        for (int last = errors.size() - 1; last >= 0; last--) {
            AnnotatedClass where =
                    application.declaredBy(errors.get(last).file()).orElseThrow();
            isDropped |= where.drop(errors.get(last).path());
        }
        for (AnnotatedClass one : application.classes()) {
            boolean isRefused = errors.stream().anyMatch(error -> error.file().equals(one.file()));
            if (one.annotations().findAny().isEmpty() || (isRefused && !isDropped)) {
                application.drop(one);
            }
        }
    }

    /** Writes the sources, and what was written of them, into a folder. */
    public void writeTo(Path folder) {
        write(application.sources(), folder.resolve("sources"));
        write(compilation.files(), folder);
    }

    private static void write(Map<String, String> files, Path folder) {
        files.forEach((name, text) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
