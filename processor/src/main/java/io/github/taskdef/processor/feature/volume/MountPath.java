package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.feature.shared.Rules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path in a container as its system reads it: {@code /srv//x/../data/} is {@code /srv/data}, and {@code C:\Data\} on Windows
 * {@code /c:/data}.
 *
 * @param path absolute, without an end that says nothing; {@code /} for the root
 */
record MountPath(String path) {
    /** A colon ends a path where Docker reads one. */
    private static final Pattern FORM = Pattern.compile("/[^:\\x00-\\x1f]+");

    /** Of Windows, which has no such characters in a name. */
    private static final Pattern WINDOWS_FORM = Pattern.compile("[A-Za-z]:[\\\\/][^:*?\"<>|\\x00-\\x1f]+");

    /** What the system keeps for itself, and what lies in it. */
    private static final Set<String> OF_THE_KERNEL = Set.of("/dev", "/proc", "/sys", "/c:/windows");

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
            "/var",
            "/c:/program files",
            "/c:/programdata",
            "/c:/users");

    static MountPath of(String written) {
        Deque<String> levels = new ArrayDeque<>();
        for (String level : slashed(written).split("/", -1)) {
            if (level.equals("..")) {
                levels.pollLast();
            } else if (!level.isEmpty() && !level.equals(".")) {
                levels.addLast(level);
            }
        }
        return new MountPath("/" + String.join("/", levels));
    }

    /** Windows tells neither capitals nor slashes apart; elsewhere both are data. */
    private static String slashed(String written) {
        return isOnDrive(written) ? written.replace('\\', '/').toLowerCase(Locale.ROOT) : written;
    }

    private static boolean isOnDrive(String written) {
        return written.length() > 1 && written.charAt(1) == ':';
    }

    /** Whether it begins at a root, of either system. */
    static boolean isAbsolute(String written) {
        return written.startsWith("/") || isOnDrive(written);
    }

    /** The last part of what was written, which volumes are called by. */
    static String lastPart(String written) {
        String path = isOnDrive(written) ? written.replace('\\', '/') : written;
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    /** Whether a volume can be mounted at what was written so. */
    static boolean isPossible(String written, boolean isOnWindows) {
        return isOnWindows
                ? WINDOWS_FORM.matcher(written).matches() && of(written).path().length() > "/c:".length()
                : FORM.matcher(written).matches()
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
