package io.github.taskdef.processor;

import com.google.auto.service.AutoService;
import io.github.taskdef.processor.diagnostics.Reporter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Turns Taskdef's annotations into deployment files. It asks for every annotation, since a class may carry {@code @EcsTask} by way of an
 * annotation of its own, and claims none.
 */
@AutoService(Processor.class)
public final class TaskdefProcessor extends AbstractProcessor {
    private Options options = new Options(Map.of());
    private @Nullable Pipeline pipeline;

    /** Called by the compiler. */
    public TaskdefProcessor() {}

    /** Every one. Not said with an annotation: those of the processor itself would be read in every compilation. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

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
        Reporter reporter = new Reporter(environment, options.warningsAreErrors(), options.hasNotes());
        options.check(reporter);
        pipeline = new Pipeline(environment, options, reporter);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (pipeline != null) {
            pipeline.read(round, annotated(annotations, round, pipeline));
            if (round.processingOver()) {
                pipeline.finish();
            }
        }
        return false;
    }

    /** The classes of this round that carry an annotation of ours, however it came there. */
    private static Set<TypeElement> annotated(
            Set<? extends TypeElement> annotations, RoundEnvironment round, Pipeline pipeline) {
        Set<TypeElement> classes = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (pipeline.isRelevant(annotation)) {
                for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                    if (type.getKind() != ElementKind.ANNOTATION_TYPE) {
                        classes.add(type);
                    }
                }
            }
        }
        return classes;
    }
}
