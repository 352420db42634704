package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.Setting;
import java.util.List;

/** What declares a volume, of whichever kind: its name, and where it is mounted. */
public interface VolumeIntent {

    /**
     * What volumes of all kinds say.
     *
     * @param name the volume's name, default filled in
     * @param mountPath where it is mounted, in whichever way it was given
     * @param containers those that mount it there; none for the application's
     */
    record Mounting(
            Origin origin,
            Setting<String> name,
            Setting<String> mountPath,
            boolean readOnly,
            List<Setting<String>> containers) {}

    Mounting mounting();

    /** Whether there is this kind on Windows, where paths are others. */
    default boolean isForWindows() {
        return true;
    }

    /** Whether it is a volume of the task definition; or else something that each container has by itself. */
    default boolean isOfTask() {
        return true;
    }

    default Origin origin() {
        return mounting().origin();
    }

    default Setting<String> name() {
        return mounting().name();
    }

    default Setting<String> mountPath() {
        return mounting().mountPath();
    }

    default boolean readOnly() {
        return mounting().readOnly();
    }

    default List<Setting<String>> containers() {
        return mounting().containers();
    }
}
