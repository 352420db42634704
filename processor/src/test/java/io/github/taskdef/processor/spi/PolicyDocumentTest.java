package io.github.taskdef.processor.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.graph.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PolicyDocumentTest {
    private static final List<String> WRITE = List.of("logs:PutLogEvents");

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

    /** Two secrets are read by one statement; what asked for each of them stays known. */
    @Test
    void whatDiffersInResourcesOnlyIsOneStatement() {
        PolicyDocument document = PolicyDocument.of(List.of(
                read("ReadUrl", "a"), Statement.allow("WriteLogs", WRITE, Value.text("b")), read("ReadKey", "c")));

        assertEquals(List.of("ReadSecrets", "WriteLogs"), ids(document));
        assertEquals(
                List.of(Value.text("a"), Value.text("c")),
                document.statements().get(0).resources().values());
        assertEquals(2, document.statements().get(0).reasons().size());
    }

    /** Two keys of one secret are one permission. */
    @Test
    void theSameIsSaidOnce() {
        assertEquals(List.of("ReadUrl"), ids(PolicyDocument.of(List.of(read("ReadUrl", "a"), read("ReadKey", "a")))));
    }

    /** Becoming one may widen nothing. */
    @Test
    void whatDiffersInMoreStaysApart() {
        Statement other = Statement.allow("ReadOther", WRITE, Value.text("b")).asOneOf("ReadSecrets");
        Statement conditional = read("ReadSometimes", "c").when("StringEquals", "aws:SourceVpc", Value.text("vpc-1"));

        assertEquals(
                List.of("ReadUrl", "ReadOther", "ReadSometimes"),
                ids(PolicyDocument.of(List.of(read("ReadUrl", "a"), other, conditional))));
    }

    private static Statement read(String sid, String resource) {
        Origin origin = new Origin(null, null, null, sid);
        return Statement.allow(sid, List.of("secretsmanager:GetSecretValue"), Value.text(resource))
                .asOneOf("ReadSecrets")
                .because(origin, "it is read");
    }

    private static List<String> ids(String... sids) {
        return ids(PolicyDocument.of(Stream.of(sids)
                .map(sid -> Statement.allow(sid, List.of("s3:GetObject"), Value.text("arn:aws:s3:::orders/*")))
                .toList()));
    }

    private static List<String> ids(PolicyDocument document) {
        return document.statements().stream().map(Statement::sid).toList();
    }
}
