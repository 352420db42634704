package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.testing.Command;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where the compiler runs does not show: not the language, the digits, the time, the encoding, nor the folder. */
final class SurroundingsTest {
    private static final Built EXPECTED = Compilation.of(Sources.application()).byJavacHere();

    /** A machine: its language, digits, encoding, time zone and locale of the shell. */
    private record Machine(String language, String extensions, String encoding, String zone, String shell) {

        /** What javac is told for its own JVM. */
        private List<String> options() {
            return Stream.of(
                            "user.language=" + language,
                            "user.extensions=" + extensions,
                            "file.encoding=" + encoding,
                            "user.timezone=" + zone)
                    .map(property -> "-J-D" + property)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> onAnyMachine() {
        return Stream.of(
                        new Machine("tr", "", "ISO-8859-1", "Pacific/Chatham", "C.UTF-8"),
                        new Machine("ar", "u-nu-arab", "US-ASCII", "Asia/Kathmandu", "POSIX"),
                        new Machine("hi", "u-nu-deva", "UTF-8", "America/St_Johns", "C.UTF-8"))
                .map(machine -> DynamicTest.dynamicTest(machine.language(), () -> compile(machine)));
    }

    private static void compile(Machine machine) {
        Compilation compilation = Compilation.of(Sources.application());
        List<String> words = new ArrayList<>(machine.options());
        words.addAll(compilation.arguments());

        run(Jdk.here().javac(words).with(Map.of("LC_ALL", machine.shell())));

        EXPECTED.assertSame(Built.in(compilation.classes()), machine.toString());
    }

    /** In and from a folder with a name that a careless program trips over. */
    @Test
    void inAnyFolder() throws IOException {
        Path folder = Folders.scratch("folder").resolve("with spaces & %20 '/\u00d6deme \u6ce8\u6587 \ud83d\ude80");

        compileIn(folder, folder);
        compileIn(folder, Path.of(""));
    }

    private static void compileIn(Path folder, Path named) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes" + named.getNameCount()));
        Path sources = folder.resolve("sources" + named.getNameCount());
        List<String> words = new ArrayList<>(
                List.of("-encoding", "UTF-8", "-cp", Jars.annotations().toString()));
        words.addAll(List.of("-processorpath", Jars.processorPath()));
        words.addAll(List.of("-d", named.resolve(folder.relativize(classes)).toString()));
        for (Path file : Sources.application().copyTo(sources).files()) {
            words.add(named.resolve(folder.relativize(file)).toString());
        }

        run(Jdk.here().javac(words).in(folder));

        EXPECTED.assertSame(Built.in(classes), folder.toString());
    }

    private static void run(Command javac) {
        Command.Result result = javac.run();
        assertTrue(result.succeeded(), result::toString);
    }
}
