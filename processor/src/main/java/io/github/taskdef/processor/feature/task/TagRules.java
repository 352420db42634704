package io.github.taskdef.processor.feature.task;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.TaskIntent.Tag;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the tags of a task may be, which all of its resources get.
 *
 * @see <a href="https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html">Tag naming limits</a>
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html">Tags for IAM resources, whose keys do not differ by case</a>
 */
final class TagRules {
    private static final String OF_AWS = "(?!(?i:aws:))";
    private static final Pattern KEY = Pattern.compile(OF_AWS + "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}");
    private static final String VALUE = OF_AWS + "(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]|" + Rules.REFERENCE + "){0,256}";

    /** One less than AWS allows a resource, since a file system and an access point are named by a tag. */
    private static final int MOST = 49;

    private TagRules() {}

    static void check(List<Tag> tags, TaskDeclaration task) {
        Map<String, String> seen = new HashMap<>();
        for (Tag tag : tags) {
            Setting<String> key = tag.key();
            if (!KEY.matcher(key.value()).matches()) {
                task.report(Problem.TAG_KEY, key.origin(), key.value());
            }
            Rules.matches(tag.value(), VALUE, Problem.TAG_VALUE, task);
            String other = seen.putIfAbsent(key.value().toLowerCase(Locale.ROOT), key.value());
            if (key.value().equals(other)) {
                task.report(Problem.TAG_TWICE, key.origin(), key.value());
            } else if (other != null) {
                task.report(Problem.TAG_CASE, key.origin(), key.value(), other);
            }
        }
        if (tags.size() > MOST) {
            task.report(Problem.TAG_COUNT, tags.get(MOST).key().origin(), tags.size(), MOST);
        }
    }
}
