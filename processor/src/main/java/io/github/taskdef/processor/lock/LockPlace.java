package io.github.taskdef.processor.lock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the lock of a project is. */
public final class LockPlace {
    /** What the folder of a project has. */
    private static final List<String> BUILDS = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    private static final String TESTS = "test";

    private LockPlace() {}

    /**
     * The file, there or not; none for the classes of tests, which nobody deploys, and where nothing tells whose classes these are.
     *
     * @param classes the folder they go to
     * @param name what the option says, from the project's folder on; or nothing where it is not given
     */
    public static Optional<Path> of(Path classes, Optional<String> name) {
        for (Path folder = classes.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (isProject(folder)) {
                return isOfTests(folder.relativize(classes.toAbsolutePath()))
                        ? Optional.empty()
                        : Optional.of(folder.resolve(name.orElse("taskdef.lock")));
            }
        }
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(name.get()).toAbsolutePath());
    }

    private static boolean isProject(Path folder) {
        for (String build : BUILDS) {
            if (Files.exists(folder.resolve(build))) {
                return true;
            }
        }
        return false;
    }

    /** {@code target/test-classes}, {@code build/classes/java/integrationTest}. */
    private static boolean isOfTests(Path classes) {
        for (Path level : classes) {
            if (level.toString().toLowerCase(Locale.ROOT).contains(TESTS)) {
                return true;
            }
        }
        return false;
    }
}
