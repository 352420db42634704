package io.github.taskdef.processor;

import com.palantir.javapoet.JavaFile;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.render.Ascii;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes through the compiler, which thereby knows the files and from which classes they came. */
final class Output {
    private final String directory;
    private final Filer filer;
    private final Reporter reporter;
    private final Map<String, FileObject> written = new HashMap<>();
    private boolean isUnwritable;

    /**
     * Writes nothing yet.
     *
     * @param directory where everything but companions goes within the class output
     */
    Output(String directory, Filer filer, Reporter reporter) {
        this.directory = directory + "/";
        this.filer = filer;
        this.reporter = reporter;
    }

    /** Writes a companion. */
    void write(JavaFile companion, Element origin) {
        String name = companion.typeSpec().name();
        boolean isNamed = !companion.packageName().isEmpty();
        try (Writer writer = filer.createSourceFile(isNamed ? companion.packageName() + "." + name : name, origin)
                .openWriter()) {
            writer.write(ascii(companion.toString()));
        } catch (IOException failure) {
            report(name + ".java", failure, origin);
        }
    }

    /** The same source in the characters that every encoding has, since it is written in that of the sources. */
    private static String ascii(String source) {
        return Ascii.is(source) ? source : escaped(source);
    }

    private static String escaped(String source) {
        StringBuilder text = new StringBuilder(source.length());
        for (int at = 0; at < source.length(); at++) {
            char unit = source.charAt(at);
            if (unit < 128) {
                text.append(unit);
            } else {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        }
        return text.toString();
    }

    /** Whether the file could be written; where not, that is reported. */
    boolean write(String name, byte[] bytes, Element... origins) {
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", directory + name, origins);
            written.put(name, file);
            try (OutputStream stream = file.openOutputStream()) {
                stream.write(bytes);
            }
            return true;
        } catch (IOException failure) {
            report(directory + name, failure, origins[0]);
            return false;
        }
    }

    /** Whether an earlier compilation wrote the same into a file. */
    boolean holds(String name, byte[] bytes) {
        try (InputStream stream = find(name).openInputStream()) {
            return Arrays.equals(bytes, stream.readAllBytes());
        } catch (IOException absent) {
            return false;
        }
    }

    /** What an earlier compilation wrote into a file, if there is one. */
    Optional<String> read(String name) {
        try (InputStream stream = find(name).openInputStream()) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /**
     * The place among the sources, {@code example/Orders.java}, of that from which an earlier compilation made a class, if it did.
     *
     * @param type the class's canonical name
     */
    Optional<String> sourceOf(String type) {
        String path = type.replace('.', '/');
        Optional<String> source = sourceOfFile(path);
        // a class in another one has its name behind that one's
        while (source.isEmpty() && path.contains("/")) {
            path = path.replaceFirst("/(?=[^/]*$)", "\\$");
            source = sourceOfFile(path);
        }
        return source;
    }

    private Optional<String> sourceOfFile(String path) {
        try (InputStream file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path + ".class")
                .openInputStream()) {
            String name = ClassFile.source(file);
            int folder = path.lastIndexOf('/') + 1;
            String usual = path.substring(folder).replaceFirst("(?<=.)\\$.*", "") + ".java";
            return Optional.of(path.substring(0, folder) + (name.isEmpty() ? usual : name));
        } catch (IOException | IllegalArgumentException absent) {
            return Optional.empty();
        }
    }

    /** The folder of the class files, where the compiler keeps them in one. */
    Optional<Path> folder(String anyName) {
        try {
            URI place = find(anyName).toUri();
            boolean isFile = "file".equals(place.getScheme());
            return isFile
                    ? Optional.of(Path.of(place.resolve("../".repeat(directory.split("/", -1).length - 1))))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Where everything but companions goes, as far as that is known. */
    String place() {
        Optional<Path> classes = folder("any");
        return classes.isPresent() ? classes.get().resolve(directory).toString() : directory + " in the class output";
    }

    /** Whether the source is where the compiler was told to look for sources, if it was told. */
    boolean hasSource(String path) {
        return exists(StandardLocation.SOURCE_PATH, path);
    }

    private boolean exists(StandardLocation location, String path) {
        try {
            return filer.getResource(location, "", path).getLastModified() != 0;
        } catch (IOException | IllegalArgumentException absent) {
            return false;
        }
    }

    /** Removes a file that this compilation or an earlier one wrote, if there is one. */
    void remove(String name, Element origin) {
        try {
            URI place = find(name).toUri();
            // a compiler that keeps its files elsewhere has none of an earlier compilation
            if ("file".equals(place.getScheme())) {
                Files.deleteIfExists(Path.of(place));
            }
        } catch (FileNotFoundException | NoSuchFileException absent) {
            // then there is nothing to remove
        } catch (IOException failure) {
            report(Problem.FILE_OUTDATED, origin, directory + name);
        }
    }

    /** The compiler deletes no file itself, and gives none a second time that it gave for writing. */
    private FileObject find(String name) throws IOException {
        FileObject known = written.get(name);
        return known != null ? known : filer.getResource(StandardLocation.CLASS_OUTPUT, "", directory + name);
    }

    /** Once: what keeps one file from being written keeps the others too. */
    private void report(String name, IOException failure, Element element) {
        if (!isUnwritable) {
            report(Problem.FILE_UNWRITABLE, element, name, String.valueOf(failure.getMessage()));
        }
        isUnwritable = true;
        reporter.markBroken(element);
    }

    private void report(Problem problem, Element element, Object... details) {
        reporter.report(
                problem, new Origin(element, null, null, element.getSimpleName().toString()), details);
    }
}
