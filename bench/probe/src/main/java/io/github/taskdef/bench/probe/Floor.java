package io.github.taskdef.bench.probe;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** F: writes the files that another processor wrote, byte for byte and in the same rounds, and does nothing else. */
public final class Floor extends AbstractProcessor {
    /** Where they were recorded. */
    public static final String RECORDED = "bench.recorded";

    /** Read before the first call, as if they were constants. */
    private static final List<Recorded> FILES = files();

    private boolean isFirst = true;

    /** Called by the compiler. */
    public Floor() {}

    private static List<Recorded> files() {
        try {
            return Recorded.read(Path.of(System.getProperty(RECORDED)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (isFirst || round.processingOver()) {
            write(isFirst);
        }
        isFirst = false;
        return false;
    }

    private void write(boolean areSources) {
        for (Recorded file : FILES) {
            if (file.isSource() == areSources) {
                write(file);
            }
        }
    }

    private void write(Recorded file) {
        try (OutputStream out = create(file).openOutputStream()) {
            out.write(file.bytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FileObject create(Recorded file) throws IOException {
        return file.isSource()
                ? processingEnv.getFiler().createSourceFile(file.name())
                : processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", file.name());
    }
}
