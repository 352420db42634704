package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is told once, where, and not again while it stays the same. */
class NotesTest {
    private static final String ORDERS = "@EcsTask(family = \"orders\", image = \"example/orders:1\") ";
    private static final String DATA = ORDERS + "@EfsVolume(\"/data\")";

    private static final String ALL = "cloudformation/orders.template.json, terraform/orders/, orders.permissions.json";

    @TempDir
    Path project;

    private Path classes;

    @BeforeEach
    void isAProject() throws IOException {
        Files.createFile(project.resolve("pom.xml"));
        classes = Files.createDirectories(project.resolve("target/classes"));
    }

    @Test
    void tellsOnceWhatIsWrittenAndWhere() {
        assertEquals(List.of(written(ALL)), notes(ORDERS));
        assertEquals(List.of(), notes(ORDERS));
    }

    @Test
    void theLockIsNewAndThenChanged() {
        assertEquals(List.of(written(ALL), lock("new")), notes(DATA));
        assertEquals(List.of(), notes(DATA));
        assertEquals(List.of(written(ALL), lock("changed")), notes(DATA + " @EfsVolume(\"/more\")"));
    }

    @Test
    void tellsOnlyWhatChanged() throws IOException {
        notes(ORDERS);
        Files.delete(classes.resolve("META-INF/taskdef/terraform/orders/main.tf"));
        assertEquals(List.of(written("terraform/orders/")), notes(ORDERS));
        assertEquals(
                List.of(written("cloudformation/orders.template.json, terraform/orders/")),
                notes(ORDERS + "@EcsService"));
    }

    @Test
    void separateRolesAreToldWithTheirStack() {
        String roles = "cloudformation/orders-roles.template.json, terraform/orders-roles/, ";
        assertEquals(List.of(written(roles + ALL)), notes(ORDERS, "-Ataskdef.roles=separate"));
        assertEquals(List.of(), notes(ORDERS, "-Ataskdef.roles=separate"));
    }

    @Test
    void ofWhatIsWrongNothingIsTold() {
        assertEquals(List.of(), notes(ORDERS + "@EfsVolume(\"data\")"));
    }

    /** As in all other tests. */
    @Test
    void canBeSilenced() {
        assertEquals(List.of(), notes(compile(new Javac(classes), DATA)));
    }

    @Test
    void failsNoCompilationThatAllowsNoWarning() {
        Javac.Result compilation = compile(ORDERS, "-Werror", "-Ataskdef.warnings=error");
        assertEquals(List.of(written(ALL)), notes(compilation));
        assertEquals(1, compilation.diagnostics().size(), compilation::messages);
    }

    private String written(String files) {
        return "orders: wrote " + files + " to " + classes.resolve("META-INF/taskdef") + ". [taskdef:STACK_WRITTEN]";
    }

    private static String lock(String state) {
        return "taskdef.lock: is " + state
                + ": it tells what exists and holds data. Put it into version control, with the change that made it so."
                + " [taskdef:LOCK_WRITTEN]";
    }

    private List<String> notes(String annotations, String... options) {
        return notes(compile(annotations, options));
    }

    private static List<String> notes(Javac.Result compilation) {
        return compilation.diagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.NOTE)
                .map(one -> one.getMessage(null))
                .toList();
    }

    private Javac.Result compile(String annotations, String... options) {
        return compile(new Javac(classes).with("-Ataskdef.notes=on").with(options), annotations);
    }

    private static Javac.Result compile(Javac javac, String annotations) {
        return javac.compile(List.of(JavaFileObjects.forSourceString(
                "Orders", "import io.github.taskdef.*;\n" + annotations + " class Orders {}")));
    }
}
