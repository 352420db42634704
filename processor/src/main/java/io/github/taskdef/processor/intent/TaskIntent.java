package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code @EcsTask} says of the task as a whole.
 *
 * @param family the family, default filled in
 * @param stack the stack's name, default filled in
 * @param cpu CPU units, however they were given
 * @param memory MiB, however they were given
 * @param tmpSize MiB of the directory in memory at {@code /tmp}
 * @param logs where its containers log to
 */
public record TaskIntent(
        Origin origin,
        Setting<String> family,
        Setting<String> stack,
        Setting<Integer> cpu,
        Setting<Integer> memory,
        Setting<String> cpuArchitecture,
        Setting<String> operatingSystemFamily,
        Setting<Integer> ephemeralStorage,
        Setting<Integer> tmpSize,
        List<Setting<String>> requiresCompatibilities,
        Logs logs,
        Setting<Integer> subnets,
        List<Tag> tags) {

    /** What a stack can be called; security groups are named after it, and their names do not begin with {@code sg-}. */
    public static final Pattern STACK_NAME = Pattern.compile("(?!sg(?:-|$))[A-Za-z][A-Za-z0-9-]{0,127}");

    /**
     * What {@code @Logging} says of the log group.
     *
     * @param name empty for a generated one
     * @param retentionDays 0 for ever
     */
    public record Logs(Text name, Setting<Boolean> create, Setting<Integer> retentionDays, Text kmsKey) {

        /** Whether both are meant to be the same. */
        public boolean means(Logs other) {
            return !name.isEmpty() && name.rendered().equals(other.name.rendered());
        }

        /** Whether both say the same of it. */
        public boolean sameAs(Logs other) {
            return retentionDays.value().equals(other.retentionDays.value())
                    && kmsKey.rendered().equals(other.kmsKey.rendered());
        }
    }

    /** A tag. */
    public record Tag(Setting<String> key, Text value) {}

    public boolean isFargate() {
        return Setting.values(requiresCompatibilities).contains("FARGATE");
    }

    public boolean isWindows() {
        return !operatingSystemFamily.value().equals("LINUX");
    }

    /** Whether the one that a class declares, if it could be read, is for Windows. */
    public static boolean isWindows(List<TaskIntent> declared) {
        return !declared.isEmpty() && declared.get(0).isWindows();
    }

    /** Whether the stack holds this task alone, so that its ids need not name it. */
    public boolean hasOwnStack() {
        return !stack.isStated();
    }
}
