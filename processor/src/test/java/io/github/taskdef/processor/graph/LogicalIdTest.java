package io.github.taskdef.processor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.processor.resource.LogGroup;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logical ids are a contract: another spelling of an id is another resource, and its data is gone. */
final class LogicalIdTest {

    @ParameterizedTest
    @CsvSource({
        "order-files,       OrderFiles,     order_files",
        "order_files,       OrderFiles,     order_files",
        "orderFiles,        OrderFiles,     order_files",
        "OrderFiles,        OrderFiles,     order_files",
        "ORDER_FILES,       OrderFiles,     order_files",
        "orderfiles,        Orderfiles,     orderfiles",
        "orders2go,         Orders2go,      orders2go",
        "orders2Go,         Orders2Go,      orders2_go",
        "HTTPServer,        HTTPServer,     httpserver",
        "S3,                S3,             s3",
        "10.0.0.0/8,        N100008,        n10_0_0_0_8",
        "--a--b--,          AB,             a_b",
        "größe,             GrE,            gr_e",
        "'',                '',             ''",
        "-,                 '',             ''",
        "i,                 I,              i",
        "TITLE,             Title,          title"
    })
    void isSpelledInBothTargets(String name, String cloudFormation, String terraform) {
        assertEquals(new LogicalId(cloudFormation, terraform, ""), LogicalId.of(name));
    }

    @Test
    void joinsTheWordsOfItsNames() {
        assertEquals(
                new LogicalId("OrdersMyDataAccessPoint", "orders_my_data_access_point", ""),
                LogicalId.of("orders", "my-data", "AccessPoint"));
        assertEquals(new LogicalId("TaskRole", "task_role", ""), LogicalId.of("", "TaskRole"));
    }

    /** In Turkish the capital of i has a dot. */
    @Test
    void isSpelledAlikeEverywhere() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(new LogicalId("IngressTitle", "ingress_title", ""), LogicalId.of("ingress", "TITLE"));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({"my-data, my_data", "my-data, myData", "mydata, MyData", "my-data, mydata", "ab-c, a-bc"})
    void collidesInEitherTarget(String one, String other) {
        ResourceGraph.Builder graph = new ResourceGraph.Builder("orders", "Orders.");

        assertEquals(Optional.empty(), graph.add(logGroup(one)));
        assertEquals(Optional.of(logGroup(one)), graph.add(logGroup(other)), "one of them would overwrite the other");
        assertTrue(graph.resource(LogicalId.of(one)).isPresent());
    }

    @Test
    void doesNotCollideWithWhatOnlyBeginsAlike() {
        ResourceGraph.Builder graph = new ResourceGraph.Builder("orders", "Orders.");

        assertEquals(Optional.empty(), graph.add(logGroup("data")));
        assertEquals(Optional.empty(), graph.add(logGroup("data2")));
        assertTrue(graph.resource(LogicalId.of("data3")).isEmpty());
    }

    private static Resource logGroup(String name) {
        return new Resource(LogGroup.KIND, LogicalId.of(name), Value.fields().build());
    }
}
