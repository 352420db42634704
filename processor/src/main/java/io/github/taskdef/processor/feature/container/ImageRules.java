package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.regex.Pattern;

/**
 * What an image may be called.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html">ContainerDefinition, image</a>
 */
final class ImageRules {
    private static final Pattern REFERENCE = Pattern.compile(Rules.REFERENCE);
    private static final Pattern NAME = Pattern.compile("(?:[A-Za-z0-9_.:/#-]++|" + Rules.REFERENCE + ")++(?<![:/#])");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");
    private static final Pattern DIGEST = Pattern.compile("(?:sha256:)?" + Rules.REFERENCE + "|sha256:[0-9a-f]{64}");
    private static final Pattern TAG = Pattern.compile(".+:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");

    /** Of the name and its tag; a digest does not count. */
    private static final int LONGEST = 255;

    private ImageRules() {}

    static void check(Text image, TaskDeclaration task) {
        if (!image.isReadable()) {
            return;
        }
        String written = image.rendered();
        int at = written.indexOf('@');
        String name = at < 0 ? written : written.substring(0, at);
        int length = REFERENCE.matcher(name).replaceAll("").length();
        if (length > LONGEST) {
            task.report(Problem.IMAGE_LENGTH, image.origin(), length, LONGEST);
        } else if (SCHEME.matcher(name).lookingAt()) {
            task.report(Problem.IMAGE_SCHEME, image.origin(), written);
        } else if (!NAME.matcher(name).matches()) {
            task.report(Problem.IMAGE_FORM, image.origin(), written);
        } else if (!ImageName.hasRepository(name)) {
            task.report(Problem.IMAGE_REPOSITORY, image.origin(), written);
        } else if (!ImageName.hasPossibleTag(name)) {
            task.report(Problem.IMAGE_TAG, image.origin(), ImageName.tag(name));
        } else if (at >= 0 && !DIGEST.matcher(written.substring(at + 1)).matches()) {
            task.report(Problem.IMAGE_DIGEST, image.origin(), written.substring(at));
        } else if (at < 0 && isMoving(name)) {
            task.report(Problem.IMAGE_TAG_MOVES, image.origin(), name);
        }
    }

    private static boolean isMoving(String image) {
        String last = image.substring(image.lastIndexOf('/') + 1);
        // a tag given by reference is not known here
        return !last.endsWith("}") && (!TAG.matcher(last).matches() || last.endsWith(":latest"));
    }
}
