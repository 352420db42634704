package io.github.taskdef.conformance.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A changed template as moto's CloudFormation can take it: it cannot update resources of some types, not even their tags, and it deletes
 * what a template drops also where that is to be retained. Those stay in the copy as they were.
 */
final class MotoUpdate {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FIXED = Set.of(
            "AWS::DynamoDB::Table",
            "AWS::EFS::AccessPoint",
            "AWS::EFS::FileSystem",
            "AWS::EFS::MountTarget",
            "AWS::SecretsManager::Secret");

    private MotoUpdate() {}

    static Subject of(Subject first, Subject changed) {
        try {
            JsonNode then = JSON.readTree(changed.path().toFile());
            ObjectNode resources = (ObjectNode) then.path("Resources");
            for (Map.Entry<String, JsonNode> before :
                    JSON.readTree(first.path().toFile()).path("Resources").properties()) {
                boolean isThere = resources.has(before.getKey());
                boolean isFixed = FIXED.contains(before.getValue().path("Type").asText());
                if (isThere ? isFixed : before.getValue().has("DeletionPolicy")) {
                    resources.set(before.getKey(), before.getValue());
                }
            }
            Path copy = Folders.scratch("moto-update").resolve(changed.path().getFileName());
            JSON.writeValue(copy.toFile(), then);
            return new Subject(changed.name(), copy, changed.module());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
