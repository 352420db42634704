package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -Ataskdef.…} does, and what it may be. */
class OptionsTest {
    private static final String MOVING = "@io.github.taskdef.EcsTask(image = \"example/orders:latest\")";

    @TempDir
    Path folder;

    @Test
    void warningsWarn() {
        assertEquals(List.of("WARNING IMAGE_TAG_MOVES"), said(MOVING));
        assertEquals(List.of("WARNING IMAGE_TAG_MOVES"), said(MOVING, "-Ataskdef.warnings=warn"));
    }

    @Test
    void warningsCanBeErrors() {
        assertEquals(List.of("ERROR IMAGE_TAG_MOVES"), said(MOVING, "-Ataskdef.warnings=error"));
    }

    @Test
    void whatIsSuppressedIsNoErrorEither() {
        String suppressed = "@SuppressWarnings(\"taskdef:IMAGE_TAG_MOVES\") " + MOVING;
        assertEquals(List.of(), said(suppressed, "-Ataskdef.warnings=error"));
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertEquals(List.of("ERROR OPTION_UNKNOWN"), said("", "-Ataskdef.warning=error"));
    }

    @Test
    void anUnknownValueIsRefused() {
        assertEquals(List.of("ERROR OPTION_VALUE"), said("", "-Ataskdef.warnings=eror"));
        assertEquals(List.of("ERROR OPTION_VALUE"), said("", "-Ataskdef.warnings"));
    }

    @Test
    void theOptionsOfOthersAreNotOurs() {
        assertEquals(
                List.of("WARNING The following options were not recognized by any processor: '[other.warnings]'"),
                said("", "-Aother.warnings=eror"));
    }

    private List<String> said(String annotations, String... options) {
        return new Javac(folder)
                        .with(options)
                        .compile(List.of(JavaFileObjects.forSourceString("Orders", annotations + " class Orders {}")))
                        .diagnostics()
                        .stream()
                        .map(one -> one.getKind() + " " + key(one.getMessage(null)))
                        .toList();
    }

    private static String key(String message) {
        return message.replaceFirst("(?s).*\\[taskdef:(\\w+)].*", "$1");
    }
}
