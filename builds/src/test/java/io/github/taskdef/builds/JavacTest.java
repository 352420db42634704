package io.github.taskdef.builds;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** javac alone. */
final class JavacTest {
    private static final Built EXPECTED = Compilation.of(Sources.application()).byJavacHere();

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void onTheClassPath(int version) {
        Compilation compilation = Compilation.of(Sources.application());

        EXPECTED.assertSame(compilation.by(Jdk.of(version)), "");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void onTheModulePath(int version) {
        Sources modular = Sources.application().copyTo(Folders.scratch("modular"));
        Sources.module().copyTo(modular.root());
        Path classes = Folders.scratch("classes");
        Compilation compilation = new Compilation(classes, List.of("-d", classes.toString()), modular.files())
                .with("-encoding", "UTF-8", "-Ataskdef.notes=off")
                .with("-p", Jars.annotations().toString());

        EXPECTED.assertSame(
                compilation.with("-processorpath", Jars.processorPath()).by(Jdk.of(version)), "");
        EXPECTED.assertSame(
                compilation
                        .with("--processor-module-path", Jars.processorPath())
                        .by(Jdk.of(version)),
                "");
    }

    @Test
    void processingOnly() {
        Compilation compilation = Compilation.of(Sources.application()).with("-proc:only");

        EXPECTED.assertSameFiles(compilation.byJavacHere(), "");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void filesInAnyOrder(long seed) {
        Compilation compilation = Compilation.of(Sources.application());
        List<Path> files = new ArrayList<>(compilation.files());
        Collections.shuffle(files, new Random(seed));

        EXPECTED.assertSame(compilation.withFiles(files).byJavacHere(), files.toString());
    }

    /** All in one file, which the classes of other builds need not share. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void classesInAnyOrder(long seed) throws IOException {
        Set<String> imports = new TreeSet<>();
        List<String> classes = new ArrayList<>();
        for (Path file : Sources.application().files()) {
            String text = Files.readString(file).replace("package example;", "");
            text.lines().filter(line -> line.startsWith("import ")).forEach(imports::add);
            classes.add(text.replaceAll("(?m)^import .*$", "").replaceAll("(?m)^public ", ""));
        }
        Collections.shuffle(classes, new Random(seed));
        Path file = Folders.scratch("one").resolve("All.java");
        Files.writeString(file, "package example;\n" + String.join("\n", imports) + String.join("\n", classes));

        EXPECTED.assertSame(
                Compilation.of(Sources.application()).withFiles(List.of(file)).byJavacHere(), file.toString());
    }
}
