package io.github.taskdef.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application as a process, in the environment that ECS gives it, without AWS. */
class OrdersProcessTest {

    @TempDir
    private Path scratch;

    private Path directory;

    @BeforeEach
    void mount() throws Exception {
        directory = Files.createDirectory(scratch.resolve("data"));
    }

    @Test
    void ordersOutliveTheTask() throws Exception {
        try (Running first = Running.start(directory, scratch, Running.ENVIRONMENT)) {
            first.send(first.request("/orders/a").PUT(BodyPublishers.ofString("two apples")));
            assertEquals(128 + 15, first.stop(), "ended by SIGTERM");
        }
        try (Running second = Running.start(directory, scratch, Running.ENVIRONMENT)) {
            assertEquals("two apples", second.ask("/orders/a").body());
            assertFalse(second.log().contains(Running.ENVIRONMENT.get(OrdersApplicationTask.Secrets.API_TOKEN)));
        }
    }

    @Test
    void theProbeTellsWellFromUnwell() throws Exception {
        try (Running application = Running.start(directory, scratch, Running.ENVIRONMENT)) {
            assertEquals(0, probe(application.port()));
            application.stop();
            assertEquals(1, probe(application.port()));
        }
    }

    /** Annotations take no class's name from the class: nothing else notices when {@code Probe} moves. */
    @Test
    void theTemplateNamesTheProbe() throws Exception {
        try (var template = OrdersApplication.class.getResourceAsStream(
                "/META-INF/taskdef/cloudformation/" + OrdersApplicationTask.FAMILY + ".template.json")) {
            assertTrue(new String(template.readAllBytes()).contains('"' + Probe.class.getName() + '"'));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OrdersApplicationTask.Environment.INVOICES_BUCKET, OrdersApplicationTask.Secrets.API_TOKEN})
    void aVariableThatIsNotThereIsNamed(String name) throws Exception {
        Map<String, String> environment = new HashMap<>(Running.ENVIRONMENT);
        environment.remove(name);
        Path log = scratch.resolve("log");
        Process process = Running.java(OrdersApplication.class, scratch, log, environment, directory.toString(), "0");
        assertEquals(1, process.waitFor());
        assertTrue(Files.readString(log).contains("the environment variable " + name + " is not set"));
    }

    private int probe(int port) throws Exception {
        Path log = scratch.resolve("probe.log");
        return Running.java(Probe.class, scratch, log, Map.of(), String.valueOf(port))
                .waitFor();
    }
}
