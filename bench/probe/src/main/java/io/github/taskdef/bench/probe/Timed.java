package io.github.taskdef.bench.probe;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Another processor, and the CPU time of the compiler's thread in its construction and its calls. No lambda here: the first one of a
 * JVM is dear, and the processor shall pay for its own.
 */
public final class Timed implements Processor {
    /** Whose calls are timed. */
    public static final String PROCESSOR = "bench.processor";

    /** What the line with the nanoseconds begins with. */
    public static final String ANSWER = "processor ";

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Processor processor;
    private long nanos;

    /** Called by the compiler. */
    public Timed() throws ReflectiveOperationException {
        // F has its files by now, and the clock its classes
        Class<?> type = Class.forName(System.getProperty(PROCESSOR));
        THREAD.getCurrentThreadCpuTime();
        nanos = -THREAD.getCurrentThreadCpuTime();
        processor = (Processor) type.getConstructor().newInstance();
        stop();
    }

    private void start() {
        nanos -= THREAD.getCurrentThreadCpuTime();
    }

    private void stop() {
        nanos += THREAD.getCurrentThreadCpuTime();
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        start();
        processor.init(environment);
        stop();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // the other one's answer
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        start();
        boolean isClaimed = processor.process(annotations, round);
        stop();
        if (round.processingOver()) {
            System.out.println(ANSWER + nanos);
        }
        return isClaimed;
    }

    @Override
    public Set<String> getSupportedOptions() {
        start();
        Set<String> options = processor.getSupportedOptions();
        stop();
        return options;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        start();
        Set<String> types = processor.getSupportedAnnotationTypes();
        stop();
        return types;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        start();
        SourceVersion version = processor.getSupportedSourceVersion();
        stop();
        return version;
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
        return processor.getCompletions(element, annotation, member, text);
    }
}
