package io.github.taskdef.processor;

import com.google.auto.service.AutoService;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Turns Taskdef's annotations into deployment files. It asks for every annotation, since a class may carry {@code @EcsTask} by way of an
 * annotation of its own, and claims none.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class TaskdefProcessor extends AbstractProcessor {
    private Options options = new Options(Map.of());
    private @Nullable Pipeline pipeline;
    private @Nullable Reporter reporter;

    /** Called by the compiler. */
    public TaskdefProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Ours also where there is no such option: that is told once, not by the compiler too. */
    @Override
    public Set<String> getSupportedOptions() {
        return options.names();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = new Options(environment.getOptions());
        reporter = new Reporter(environment, options.warningsAreErrors());
        options.check(reporter);
        pipeline = new Pipeline(environment.getFiler(), reporter);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (pipeline != null && reporter != null) {
            process(annotations, round, pipeline, reporter);
        }
        return false;
    }

    private static void process(
            Set<? extends TypeElement> annotations, RoundEnvironment round, Pipeline pipeline, Reporter reporter) {
        for (Element element : annotated(annotations, round, pipeline)) {
            guarded(element, reporter, () -> pipeline.read((TypeElement) element));
        }
        if (round.processingOver()) {
            pipeline.anyTask().ifPresent(task -> guarded(task, reporter, () -> finish(pipeline, reporter)));
        }
    }

    private static void finish(Pipeline pipeline, Reporter reporter) {
        for (Pipeline.Stack stack : pipeline.stacks()) {
            guarded(stack.first(), reporter, () -> pipeline.finish(stack));
            guarded(stack.first(), reporter, () -> pipeline.clear(stack));
        }
    }

    /** The classes of this round that carry an annotation of ours, however it came there. */
    private static Set<Element> annotated(
            Set<? extends TypeElement> annotations, RoundEnvironment round, Pipeline pipeline) {
        Set<Element> elements = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (pipeline.isRelevant(annotation)) {
                elements.addAll(round.getElementsAnnotatedWith(annotation));
            }
        }
        elements.removeIf(
                element -> element.getKind() == ElementKind.ANNOTATION_TYPE || !(element instanceof TypeElement));
        return elements;
    }

    /** No exception reaches the compiler: a fault of ours is one error that names the class. */
    private static void guarded(Element element, Reporter reporter, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError fault) {
            reporter.report(
                    Problem.INTERNAL_FAULT,
                    new Origin(element, null, null, element.getSimpleName().toString()),
                    fault,
                    Stream.of(fault.getStackTrace()).limit(3).toList());
        }
    }
}
