package io.github.taskdef.conformance.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.conformance.tool.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The template as moto and the judge understand it. Neither knows {@code AWS::IAM::RolePolicy}: moto leaves it out without a
 * word, the IAM lint and equiv do not look into it. {@code AWS::IAM::Policy} with one role means the same to AWS.
 */
final class StandInTemplate {
    private static final String UNKNOWN = "AWS::IAM::RolePolicy";
    private static final String KNOWN = "AWS::IAM::Policy";

    private StandInTemplate() {}

    /** The template itself where it has nothing unknown. */
    static Path of(Path template) {
        try {
            String text = Files.readString(template);
            if (!text.contains("\"" + UNKNOWN + "\"")) {
                return template;
            }
            JsonNode tree = new ObjectMapper().readTree(text);
            tree.path("Resources").forEach(StandInTemplate::replace);
            Path copy = Folders.scratch("template").resolve(template.getFileName());
            return Files.writeString(copy, tree.toPrettyString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void replace(JsonNode resource) {
        if (resource.path("Type").asText().equals(UNKNOWN)) {
            ((ObjectNode) resource).put("Type", KNOWN);
            ObjectNode properties = (ObjectNode) resource.path("Properties");
            properties.putArray("Roles").add(properties.remove("RoleName"));
        }
    }
}
