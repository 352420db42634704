package io.github.taskdef.processor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonLengthTest {

    /** As a library counts that writes JSON without white space. */
    @Test
    void texts() throws IOException {
        String json = """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": ["s3:GetObject", "s3:Put\\"Object"], "Resource": "a\\\\b"},
                  {"Effect": "Deny", "Action": [], "Condition": {}}]}""";
        Value document = Value.fields()
                .put("Version", "2012-10-17")
                .put(
                        "Statement",
                        Value.items(
                                Value.fields()
                                        .put("Effect", "Allow")
                                        .put("Action", Value.texts(List.of("s3:GetObject", "s3:Put\"Object")))
                                        .put("Resource", "a\\b")
                                        .build(),
                                Value.fields()
                                        .put("Effect", "Deny")
                                        .put("Action", Value.items())
                                        .put("Condition", Value.fields().build())
                                        .build()))
                .build();

        assertEquals(
                new ObjectMapper().readTree(json).toString().length(),
                JsonLength.inCharacters().of(document));
    }

    @Test
    void bytes() {
        String json = "{\"Name\":\"Gr\u00fc\u00dfe two\",\"Cpu\":-12,\"Essential\":false}";
        Value document = Value.fields()
                .put("Name", "Gr\u00fc\u00dfe two")
                .put("Cpu", -12)
                .put("Essential", false)
                .build();

        assertEquals(
                json.getBytes(StandardCharsets.UTF_8).length,
                JsonLength.inBytes().of(document));
    }

    @Test
    void whiteSpaceIsLeftOut() {
        assertEquals("\"ab\"".length(), JsonLength.inCharacters().of(Value.text(" a\n\tb ")));
    }

    @Test
    void referencesAreTheShortestTheyCanBe() {
        Value arn = Value.join(
                Value.text("arn:"),
                new Value.Pseudo(Place.PARTITION),
                Value.text(":sqs:"),
                new Value.Pseudo(Place.REGION),
                Value.text(":"),
                new Value.Pseudo(Place.ACCOUNT),
                Value.text(":x."),
                new Value.Pseudo(Place.URL_SUFFIX));

        assertEquals(
                "'arn:aws:sqs:eu-west-1:123456789012:x.amazonaws.com'".length(),
                JsonLength.inCharacters().of(arn));
        assertEquals("'x'".length(), JsonLength.inCharacters().of(new Value.Attribute(LogicalId.of("Queue"), "Arn")));
        assertEquals("'x'".length(), JsonLength.inCharacters().of(new Value.ParameterValue("QueueArn")));
        assertEquals("'x'".length(), JsonLength.inCharacters().of(new Value.Import("shop-JobsQueueArn")));
    }
}
