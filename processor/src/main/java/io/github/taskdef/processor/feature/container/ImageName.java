package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.feature.shared.Rules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an image in its parts, a digest aside. A reference in it may bring what it likes.
 *
 * @see <a href="https://docs.docker.com/reference/cli/docker/image/tag/">docker image tag</a>
 */
final class ImageName {
    /** Names a registry: a host has a dot or a port, or is this one. */
    private static final Pattern REGISTRY = Pattern.compile("[^/]*[.:$][^/]*|localhost");

    /** ECS allows number signs too. */
    private static final String LETTERS = "(?:[a-z0-9#]|" + Rules.REFERENCE + ")+";

    private static final Pattern PART = Pattern.compile(LETTERS + "(?:(?:\\.|__?|-+)" + LETTERS + ")*+");
    private static final Pattern TAG = Pattern.compile(
            "(?:[A-Za-z0-9_]|" + Rules.REFERENCE + ")(?:[A-Za-z0-9_.-]|" + Rules.REFERENCE + "){0,127}");

    /** One that is in no reference. */
    private static final Pattern SLASH = Pattern.compile("/(?![^{]*})");

    private ImageName() {}

    /** Whether each part of its path can be one. */
    static boolean hasRepository(String name) {
        String[] parts = withoutTag(name).split("/", -1);
        int first = parts.length > 1 && REGISTRY.matcher(parts[0]).matches() ? 1 : 0;
        for (int index = first; index < parts.length; index++) {
            if (!PART.matcher(parts[index]).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has no tag, or one that can be. */
    static boolean hasPossibleTag(String name) {
        return tagAt(name) < 0 || TAG.matcher(tag(name)).matches();
    }

    /** All that follows the first colon of its last part. */
    static String tag(String name) {
        return name.substring(tagAt(name) + 1);
    }

    private static String withoutTag(String name) {
        return tagAt(name) < 0 ? name : name.substring(0, tagAt(name));
    }

    /** Where the colon before the tag is; those within a reference are none. */
    private static int tagAt(String name) {
        int depth = 0;
        for (int at = pathEnd(name); at < name.length(); at++) {
            char one = name.charAt(at);
            depth += one == '{' ? 1 : one == '}' ? -1 : 0;
            if (one == ':' && depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int pathEnd(String name) {
        Matcher slash = SLASH.matcher(name);
        int end = 0;
        while (slash.find()) {
            end = slash.end();
        }
        return end;
    }
}
