package io.github.taskdef.processor.feature;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path in a container as its system reads it: {@code /srv//x/../data/} is {@code /srv/data}.
 *
 * @param path absolute, without an end that says nothing; {@code /} for the root
 */
record MountPath(String path) {
    /** A colon ends a path where Docker reads one. */
    private static final Pattern FORM = Pattern.compile("/[^:\\x00-\\x1f]+");

    /** What the system keeps for itself, and what lies in it. */
    private static final Set<String> OF_THE_KERNEL = Set.of("/dev", "/proc", "/sys");

    /** What a mount here, but not below, would hide from the system, and so from the application. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(
            "/bin",
            "/etc",
            "/lib",
            "/lib32",
            "/lib64",
            "/sbin",
            "/usr",
            "/usr/bin",
            "/usr/lib",
            "/usr/lib64",
            "/usr/sbin",
            "/var");

    static MountPath of(String written) {
        Deque<String> levels = new ArrayDeque<>();
        for (String level : written.split("/", -1)) {
            if (level.equals("..")) {
                levels.pollLast();
            } else if (!level.isEmpty() && !level.equals(".")) {
                levels.addLast(level);
            }
        }
        return new MountPath("/" + String.join("/", levels));
    }

    /** Whether a volume can be mounted at what was written so. */
    static boolean isPossible(String written) {
        return FORM.matcher(written).matches()
                && !Rules.meansReference(written)
                && !of(written).path().equals("/");
    }

    /** Whether a mount here hides what the system needs. */
    boolean hidesSystem() {
        for (String kernel : OF_THE_KERNEL) {
            if (new MountPath(kernel).holds(this)) {
                return true;
            }
        }
        return OF_THE_SYSTEM.contains(path);
    }

    /** Whether the other is this one, or lies in it. */
    boolean holds(MountPath other) {
        return other.path.equals(path) || other.path.startsWith(path + "/");
    }
}
