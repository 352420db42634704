package io.github.taskdef.processor.lock;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which directories a task would no longer find where they were, though no access point of the same id shows another: the names of
 * volumes, of a family or of a mount path have changed, and with them the ids or the directories.
 */
final class DirectoryComparison {
    private final List<Directory> then;
    private final List<Directory> now;
    private final Function<String, Origin> origins;
    private final List<Loss> losses = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /**
     * A comparison.
     *
     * @param then without those whose file system is dropped or released
     * @param origins where the directory of an access point of today is given, by the access point's id
     */
    DirectoryComparison(List<Directory> then, List<Directory> now, Function<String, Origin> origins) {
        this.then = then;
        this.now = now;
        this.origins = origins;
    }

    List<Loss> compare() {
        for (Directory today : now) {
            for (String mountPath : today.mountPaths()) {
                compare(today, mountPath);
            }
        }
        for (Directory earlier : then) {
            if (!has(now, earlier.id()) && !isShown(now, earlier)) {
                compareLeft(earlier);
            }
        }
        return losses;
    }

    /** What is seen at a mount path is what was seen there, if anything was. */
    private void compare(Directory today, String mountPath) {
        Directory other = null;
        for (Directory earlier : then) {
            if (earlier.mountPaths().contains(mountPath)) {
                if (earlier.isSameAs(today) || earlier.id().equals(today.id())) {
                    return;
                }
                other = earlier;
            }
        }
        if (other != null) {
            report(today, "directory at " + mountPath, other);
        }
    }

    /** A directory that no one shows any more, while another one of its file system is new. */
    private void compareLeft(Directory earlier) {
        for (Directory today : now) {
            if (today.isBeside(earlier) && !has(then, today.id()) && !isShown(then, today)) {
                report(today, Directory.ROOT, earlier);
                return;
            }
        }
    }

    /** Of two that changed places, the first is told; of one that changed in two ways, the first way. */
    private void report(Directory today, String what, Directory earlier) {
        if (told.add(today.id()) && told.add(earlier.id())) {
            losses.add(new Loss(
                    Problem.LOCK_MOVED,
                    origins.apply(today.id()),
                    earlier.id(),
                    List.of(today.id(), what, earlier.text(today), today.text(earlier), earlier.id())));
        }
    }

    private static boolean has(List<Directory> all, String id) {
        return all.stream().anyMatch(one -> one.id().equals(id));
    }

    private static boolean isShown(List<Directory> all, Directory directory) {
        return all.stream().anyMatch(directory::isSameAs);
    }
}
