package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    void oneTargetIsWrittenAndTheOtherDoesNotStay() {
        String task = "@io.github.taskdef.EcsTask";
        assertEquals(List.of("cloudformation", "terraform"), targets(task));
        assertEquals(List.of("terraform"), targets(task, "-Ataskdef.targets=terraform"));
        assertEquals(List.of("cloudformation"), targets(task, "-Ataskdef.targets=cloudformation"));
        assertEquals(
                List.of("cloudformation", "terraform"), targets(task, "-Ataskdef.targets=terraform,cloudformation"));
    }

    @Test
    void theDirectoryCanBeAnother() {
        said("@io.github.taskdef.EcsTask", "-Ataskdef.directory=infra/aws");

        assertTrue(Files.exists(folder.resolve("infra/aws/cloudformation/orders.template.json")));
        assertTrue(Files.exists(folder.resolve("infra/aws/tasks.txt")));
        assertFalse(Files.exists(folder.resolve("META-INF")));
    }

    @Test
    void rolesCanBeSeparate() {
        String task = "@io.github.taskdef.EcsTask";
        assertEquals(List.of("orders"), templates(task));
        assertEquals(List.of("orders-roles", "orders"), templates(task, "-Ataskdef.roles=separate"));
        assertEquals(List.of("orders"), templates(task, "-Ataskdef.roles=together"));
    }

    @Test
    void separateRolesAreWrittenForTheTargetsThatAreWanted() {
        String task = "@io.github.taskdef.EcsTask";
        assertEquals(List.of("orders-roles", "orders"), templates(task, "-Ataskdef.roles=separate"));
        assertEquals(
                List.of(), templates(task, "-Ataskdef.roles=separate", "-Ataskdef.targets=terraform"), "of terraform");
        assertTrue(Files.exists(folder.resolve("META-INF/taskdef/terraform/orders-roles/main.tf")));
    }

    /** It is not known then what is to be written where, and what was there is not of today. */
    @Test
    void withAWrongOptionNothingIsWritten() {
        String task = "@io.github.taskdef.EcsTask";
        assertEquals(List.of("cloudformation", "terraform"), targets(task));
        assertEquals(List.of(), targets(task, "-Ataskdef.targets=terrafrom"));
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertEquals(List.of("ERROR OPTION_UNKNOWN"), said("", "-Ataskdef.warning=error"));
    }

    @Test
    void anUnknownValueIsRefused() {
        assertEquals(List.of("ERROR OPTION_VALUE"), said("", "-Ataskdef.warnings=eror"));
        assertEquals(List.of("ERROR OPTION_VALUE"), said("", "-Ataskdef.warnings"));
        assertEquals(List.of("ERROR OPTION_VALUE"), said("", "-Ataskdef.targets=cloudformation,terrafrom"));
        assertEquals(List.of("ERROR OPTION_VALUE"), said("", "-Ataskdef.targets="));
        assertEquals(List.of("ERROR OPTION_VALUE"), said("", "-Ataskdef.roles=seperate"));
        assertEquals(List.of("ERROR OPTION_VALUE"), said("", "-Ataskdef.notes=of"));
        for (String path : List.of("", "/etc", "../up", "a/../b", "a//b", "a/", "C:\\a", "a b")) {
            assertEquals(List.of("ERROR OPTION_VALUE"), said("", "-Ataskdef.directory=" + path), path);
        }
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

    private List<String> targets(String annotations, String... options) {
        said(annotations, options);
        return Stream.of("cloudformation/orders.template.json", "terraform/orders/main.tf")
                .filter(file -> Files.exists(folder.resolve("META-INF/taskdef").resolve(file)))
                .map(file -> file.substring(0, file.indexOf('/')))
                .toList();
    }

    private List<String> templates(String annotations, String... options) {
        said(annotations, options);
        return Stream.of("orders-roles", "orders")
                .filter(stack ->
                        Files.exists(folder.resolve("META-INF/taskdef/cloudformation/" + stack + ".template.json")))
                .toList();
    }

    private static String key(String message) {
        return message.replaceFirst("(?s).*\\[taskdef:(\\w+)].*", "$1");
    }
}
