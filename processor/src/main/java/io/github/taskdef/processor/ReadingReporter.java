package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.mirror.ReadingListener;
import io.github.taskdef.processor.spi.Setting;

/** Reports what is wrong with annotations whatever they say: texts that cannot arrive, and composed annotations that do not add up. */
final class ReadingReporter implements ReadingListener {
    private final Reporter reporter;
    private final SpeakableText speakable;

    ReadingReporter(Reporter reporter) {
        this.reporter = reporter;
        this.speakable = new SpeakableText(reporter);
    }

    @Override
    public void text(Setting<String> text) {
        speakable.accept(text);
    }

    @Override
    public void disagreement(Origin one, Origin other) {
        reporter.report(Problem.COMPOSED_DIFFER, one, other.path());
    }

    @Override
    public void notPassedOn(Origin member, String name, String annotation) {
        reporter.report(Problem.COMPOSED_MEMBER, member, annotation, name, annotation);
    }
}
