package io.github.taskdef.processor;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.render.Ascii;
import io.github.taskdef.processor.spi.Setting;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** What no text can hold, wherever it stands, since it would not arrive in AWS as it was written, or cannot be meant so. */
final class SpeakableText {

    /** With white space in it CloudFormation leaves it alone, and cfn-lint takes it for a mistake, which it will be. */
    private static final String DYNAMIC_REFERENCE = "(?U)\\{\\{\\s*resolve\\s*:";

    /** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html. */
    private static final Set<String> PSEUDO_PARAMETERS = Set.of(
            "AWS::AccountId",
            "AWS::NoValue",
            "AWS::NotificationARNs",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    private final Reporter reporter;

    SpeakableText(Reporter reporter) {
        this.reporter = reporter;
    }

    void accept(Setting<String> setting) {
        String text = setting.value();
        Origin origin = setting.origin();
        if (text.indexOf('\0') >= 0) {
            reporter.refuse(Problem.TEXT_NUL, origin);
        } else if (text.contains("{{")
                && Pattern.compile(DYNAMIC_REFERENCE).matcher(text).find()) {
            reporter.refuse(Problem.TEXT_DYNAMIC_REFERENCE, origin);
        } else if (PSEUDO_PARAMETERS.contains(text)) {
            reporter.refuse(Problem.TEXT_PSEUDO_PARAMETER, origin, text);
        } else if (!Ascii.is(text)) {
            checkCharacters(text, origin);
        }
    }

    /** What Unicode's tables are needed for, which are dear to load. */
    private void checkCharacters(String text, Origin origin) {
        if (text.codePoints().anyMatch(SpeakableText::isHalf)) {
            reporter.refuse(Problem.TEXT_SURROGATE, origin);
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            reporter.refuse(Problem.TEXT_DECOMPOSED, origin);
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
