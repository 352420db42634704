package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task that names what processors make, in whichever round, is what it would be had somebody written that by hand. */
final class LaterRoundsTest {
    private static final String MADE =
            "package example; public class Made { public static final String NAME = \"made\"; }";

    private static final JavaFileObject TASK = source("Orders", """
            @EcsTask(family = Made.NAME)
            @EfsVolume("/data")
            class Orders extends Made { String path = OrdersTask.FAMILY + OrdersTask.Volumes.DATA; }
            """);

    @TempDir
    Path output;

    @TempDir
    Path expected;

    @ParameterizedTest
    @CsvSource({"1, true", "1, false", "2, true", "2, false", "3, true"})
    void whatAnotherProcessorMakes(int round, boolean isFirst) {
        List<Processor> processors = new ArrayList<>(List.of(new Maker(round), new TaskdefProcessor()));
        if (!isFirst) {
            Collections.reverse(processors);
        }

        Javac.Result compilation =
                new Javac(output).with(processors.toArray(Processor[]::new)).compile(List.of(TASK));

        assertEquals("", compilation.messages());
        assertEquals(Set.of("made"), compilation.stacks());
        assertEquals(
                new Javac(expected)
                        .compile(List.of(TASK, JavaFileObjects.forSourceString("example.Made", MADE)))
                        .deployment(),
                compilation.deployment());
    }

    @Test
    void theCompanionsOfOtherTasks() {
        List<JavaFileObject> sources = List.of(
                source(
                        "Orders",
                        "@EcsTask(environment = @Env(name = \"BILLS\", value = BillsTask.FAMILY)) class Orders {}"),
                source(
                        "Bills",
                        "@EcsTask(environment = @Env(name = \"MAIL\", value = MailTask.FAMILY)) class Bills {}"),
                source("Mail", "@EcsTask(family = \"mail\") class Mail {}"));

        Javac.Result compilation = new Javac(output).compile(sources);

        assertEquals("", compilation.messages());
        assertEquals(Set.of("orders", "bills", "mail"), compilation.stacks());
    }

    @Test
    void twoTasksThatWaitForEachOther() {
        Javac.Result compilation = new Javac(output)
                .compile(List.of(
                        source("Orders", "@EcsTask(family = BillsTask.FAMILY) class Orders {}"),
                        source("Bills", "@EcsTask(family = OrdersTask.FAMILY) class Bills {}")));

        assertEquals(List.of(), compilation.keys(), "the compiler misses the companions, and says so");
        assertTrue(compilation.hasErrors());
        assertEquals(Set.of(), compilation.stacks());
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(
                "example." + name, "package example;\nimport io.github.taskdef.*;\n" + text);
    }

    /** Makes a class a round until it makes the one that is waited for. */
    @SupportedAnnotationTypes("*")
    private static final class Maker extends AbstractProcessor {
        private final int last;
        private int round;

        Maker(int last) {
            this.last = last;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            if (round < last) {
                make("Step" + round, "package example; class Step" + round + " {}");
            } else if (round == last) {
                make("Made", MADE);
            }
            return false;
        }

        private void make(String name, String text) {
            try (Writer source =
                    processingEnv.getFiler().createSourceFile("example." + name).openWriter()) {
                source.write(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
