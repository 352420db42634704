package io.github.taskdef.conformance.roles;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.taskdef.conformance.tool.Cdk;
import io.github.taskdef.conformance.tool.Compiler;
import io.github.taskdef.conformance.tool.Digest;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.processor.Golden;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Taskdef's roles are nowhere wider than those of the AWS CDK for the same application, and the page shows it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class RolesTest {
    private static final Path PROGRAM = Application.FOLDER.resolve("RolesApp.java");

    /** What the CDK adds to each id. */
    private static final String HASH = "(?<=[A-Za-z])[0-9A-F]{8}(?![0-9A-Za-z])";

    private static Emission taskdef = new Emission(new TreeMap<>());

    @BeforeAll
    static void emit() throws IOException {
        Path folder = Folders.scratch("roles");
        List<Path> sources =
                Application.all().stream().map(Application::withTaskdef).toList();
        assertEquals(List.of(), Compiler.withTaskdef(folder, sources));
        taskdef = Emission.in(folder.resolve("META-INF/taskdef/cloudformation"), text -> text);
    }

    @Test
    @Order(1)
    @Tag("cdk")
    void theCdkEmitsWhatIsRecorded() throws IOException, InvocationTargetException {
        Path folder = Folders.scratch("roles");
        List<Path> sources = new ArrayList<>(
                Application.all().stream().map(Application::withCdk).toList());
        sources.add(PROGRAM);
        assertEquals(List.of(), Compiler.compile(folder, sources, "-proc:none"));
        Path output = folder.resolve("cdk.out");
        Cdk.run(folder, "RolesApp", output);
        Emission emitted = Emission.in(output, text -> text.replaceAll(HASH, ""));
        Recording recording = new Recording(Cdk.version(), digest(), emitted);
        if (!Golden.isRewritten()) {
            Tool.requireSame(Recording.read().tool(), recording.tool());
        }
        Golden.assertSame(Recording.FILE, recording.text());
    }

    /** Also where the CDK itself is missing. */
    @Test
    @Order(2)
    void whatIsRecordedIsOfTheseSources() throws IOException {
        Recording recorded = Recording.read();
        assertEquals(digest(), recorded.digest(), Recording.FILE + " is of other sources: see docs/ROLES.md");
        assertEquals(taskdef.roles().keySet(), recorded.emission().roles().keySet());
    }

    private static String digest() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(PROGRAM.getFileName().toString(), Files.readString(PROGRAM));
        for (Application application : Application.all()) {
            texts.put(application.name(), Files.readString(application.withCdk()));
        }
        return Digest.of(texts);
    }

    @Test
    @Order(2)
    void taskdefAllowsNothingThatTheCdkDoesNot() throws IOException {
        Emission cdk = Recording.read().emission();
        assertAll(taskdef.roles().keySet().stream().map(role -> () -> assertCovered(role, cdk.reach(role))));
    }

    private static void assertCovered(String role, Reach cdk) {
        assertEquals(
                List.of(),
                taskdef.reach(role).permissions().stream()
                        .filter(permission -> !cdk.covers(permission))
                        .toList(),
                role);
    }

    @Test
    @Order(2)
    void taskdefAllowsNoMore() throws IOException {
        Emission cdk = Recording.read().emission();
        assertEquals(
                List.of(),
                taskdef.roles().keySet().stream()
                        .filter(role ->
                                taskdef.reach(role).size() > cdk.reach(role).size())
                        .toList());
    }

    @Test
    @Order(2)
    void thePageShowsIt() throws IOException {
        Golden.assertSame(
                Folders.module().resolve("../docs/ROLES.md").normalize(),
                new RolesPage(taskdef, Recording.read()).render());
    }
}
