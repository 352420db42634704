package io.github.taskdef.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Projects as users have them, built by one real Maven. */
final class MavenTest {
    private static final String JAVA = "src/main/java";
    private static final int LAST_WITH_CLASS_PATH = 22;

    @TestFactory
    Stream<DynamicTest> everyProject() throws IOException {
        Built expected = Compilation.of(Sources.application()).byJavacHere();
        Maven maven = Maven.fresh("maven");
        lay(maven.folder());

        String said = maven.run(words());

        List<String> projects = new ArrayList<>(List.of("application", "modular", "oldest", "on-library", "kapt"));
        if (isProcessorRunFromClassPath()) {
            projects.add("class-path");
        }
        return projects.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> expected.assertSame(
                                Built.in(maven.folder().resolve(name).resolve("target/classes")), said)));
    }

    private static String[] words() {
        return isProcessorRunFromClassPath()
                ? new String[] {"compile"}
                : new String[] {"compile", "--projects", "!class-path"};
    }

    /** From JDK 23 on javac runs no processor that stands on the class path only. */
    private static boolean isProcessorRunFromClassPath() {
        return Runtime.version().feature() <= LAST_WITH_CLASS_PATH;
    }

    private static void lay(Path folder) throws IOException {
        new Sources(Sources.project("all")).copyTo(folder);
        for (String name : List.of("class-path", "oldest", "library", "on-library", "kapt")) {
            new Sources(Sources.project(name)).copyTo(folder.resolve(name));
        }
        for (String name : List.of("application", "modular")) {
            Files.createDirectories(folder.resolve(name));
            String pom = Files.readString(Sources.project("application").resolve("pom.xml"));
            Files.writeString(
                    folder.resolve(name).resolve("pom.xml"),
                    pom.replace("<artifactId>application<", "<artifactId>" + name + "<"));
        }
        for (String name : List.of("application", "modular", "class-path", "oldest", "on-library")) {
            Sources.application().copyTo(folder.resolve(name).resolve(JAVA));
        }
        Sources.module().copyTo(folder.resolve("modular").resolve(JAVA));
        for (String name : List.of("BatchTask", "Names")) {
            Path there = new Sources(folder.resolve("library").resolve(JAVA)).file(name);
            Files.createDirectories(there.getParent());
            Files.move(new Sources(folder.resolve("on-library").resolve(JAVA)).file(name), there);
        }
    }
}
