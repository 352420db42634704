package io.github.taskdef.processor.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.taskdef.processor.graph.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StatementTest {

    /** {@code DB_URL} and {@code DB__URL} are two variables whose words are the same; IAM refuses an id that stands twice. */
    @Test
    void noIdStandsTwice() {
        assertEquals(
                List.of("ReadDbUrl", "ReadDbUrl2", "ReadDbUrl3", "ReadDbUrl22", "", ""),
                ids("ReadDbUrl", "ReadDbUrl", "ReadDbUrl", "ReadDbUrl2", "", ""));
    }

    /** A variable's name may be of any length, and a policy may not. */
    @Test
    void aLongIdIsCut() {
        String name = "a".repeat(200);

        assertEquals(List.of("a".repeat(128), "a".repeat(128) + "2"), ids(name + "1", name + "2"));
    }

    private static List<String> ids(String... sids) {
        Value.Fields document = (Value.Fields) Statement.document(Stream.of(sids)
                .map(sid -> Statement.allow(sid, List.of("s3:GetObject"), Value.text("arn:aws:s3:::orders/*")))
                .toList());
        return ((Value.Items) document.fields().get("Statement"))
                .items().stream()
                        .map(statement -> ((Value.Fields) statement).fields().getOrDefault("Sid", Value.text("")))
                        .map(sid -> ((Value.Text) sid).text())
                        .toList();
    }
}
