package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What Taskdef writes for each {@link EmittedCase}: always the same bytes, whatever the circumstances. */
final class EmittedCasesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachIsWrittenAsExpected() {
        return each("", (one, name) -> {
            Javac.Result compilation = compile(one, name, javac -> javac, one.sources());
            if (Golden.isRewritten()) {
                one.rewrite(EmittedCase.written(compilation));
            }
            check(one, compilation);
        });
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfTheClassesDoesNotShow() {
        return each(" in reverse", (one, name) -> {
            List<JavaFileObject> sources = one.sources();
            Collections.reverse(sources);
            check(one, compile(one, name, javac -> javac, sources));
        });
    }

    @TestFactory
    Stream<DynamicTest> theLocaleDoesNotShow() {
        return each(" elsewhere", (one, name) -> {
            Locale usual = Locale.getDefault();
            try {
                // where i in upper case is no I, and where digits are not 0 to 9
                for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    check(one, compile(one, name + "/" + tag, javac -> javac, one.sources()));
                }
            } finally {
                Locale.setDefault(usual);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theEncodingOfTheSourcesDoesNotShow() {
        return each(" in other encodings", (one, name) -> {
            for (String encoding : List.of("US-ASCII", "ISO-8859-1")) {
                check(
                        one,
                        compile(one, name + "/" + encoding, javac -> javac.with("-encoding", encoding), one.sources()));
            }
        });
    }

    /** One compilation in a JVM of its own, since its encoding is read when it starts. */
    @Test
    void theEncodingOfTheMachineDoesNotShow() throws IOException, InterruptedException {
        EmittedCase one = EmittedCase.named("companion");
        Path output = Files.createDirectories(folder.resolve("other-machine"));
        Process javac = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-J-Dfile.encoding=US-ASCII",
                        "-J-Duser.language=tr",
                        "-J-Duser.country=TR",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-processor",
                        TaskdefProcessor.class.getName(),
                        "-d",
                        output.toString(),
                        one.folder().resolve("input/OrdersApplication.java").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(javac.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, javac.waitFor(), said);

        assertSame(one.expected(), EmittedCase.written(new Javac.Result(List.of(), output)));
    }

    /** Annotations are read from classes as from sources. */
    @Test
    void composedAnnotationsOfACompiledLibrary() throws IOException {
        EmittedCase one = EmittedCase.named("composed");
        Path library = Files.createDirectories(folder.resolve("library"));
        assertEquals("", new Javac(library).compile(one.library()).messages());

        Path output = Files.createDirectories(folder.resolve("application"));
        check(one, new Javac(output).withLibrary(library).compile(one.sources()));
    }

    /** A case and what is to be done with it. */
    private interface Check {
        void check(EmittedCase one, String name) throws IOException;
    }

    private static Stream<DynamicTest> each(String how, Check check) {
        return EmittedCase.all()
                .map(one -> dynamicTest(one.name() + how, one.folder().toUri(), () -> check.check(one, one.name())));
    }

    private Javac.Result compile(
            EmittedCase one, String name, UnaryOperator<Javac> settings, List<JavaFileObject> sources)
            throws IOException {
        List<JavaFileObject> all = new ArrayList<>(one.library());
        all.addAll(sources);
        Path output = Files.createTempDirectory(folder, name.replace('/', '-'));
        return settings.apply(new Javac(output).with(one.options())).compile(all);
    }

    private static void check(EmittedCase one, Javac.Result compilation) throws IOException {
        assertEquals("", compilation.messages());
        assertSame(one.expected(), EmittedCase.written(compilation));
    }

    private static void assertSame(Map<String, String> expected, Map<String, String> written) {
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(written.keySet());
        assertAll(names.stream()
                .map(name -> () -> assertEquals(
                        expected.getOrDefault(name, "nothing; " + Golden.HINT),
                        written.getOrDefault(name, "nothing"),
                        name)));
    }
}
