package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.spi.Setting;
import java.text.Normalizer;

/** What no text can hold, wherever it stands, since it would not arrive in AWS as it was written. */
final class SpeakableText {

    private SpeakableText() {}

    static void check(Setting<String> setting, Reporter reporter) {
        String text = setting.value();
        Origin origin = setting.origin();
        if (text.indexOf('\0') >= 0) {
            reporter.report(Problem.TEXT_NUL, origin);
        } else if (text.contains("{{resolve:")) {
            reporter.report(Problem.TEXT_DYNAMIC_REFERENCE, origin);
        } else if (text.codePoints().anyMatch(SpeakableText::isHalf)) {
            reporter.report(Problem.TEXT_SURROGATE, origin);
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            reporter.report(Problem.TEXT_DECOMPOSED, origin);
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
