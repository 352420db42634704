package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** File systems with their policy, backup and lifecycle, their access points and mount targets. */
final class EfsReader {
    private static final String ROOT = "/2015-02-01/";

    private final AwsApi api;
    private final List<Thing> things = new ArrayList<>();

    private EfsReader(AwsApi api) {
        this.api = api;
    }

    static List<Thing> read(AwsApi api) {
        EfsReader reader = new EfsReader(api);
        reader.fileSystems();
        reader.accessPoints();
        return reader.things;
    }

    private void fileSystems() {
        for (JsonNode found : list("file-systems", "FileSystems")) {
            String id = found.path("FileSystemId").asText();
            ObjectNode facts = Facts.of(found, "FileSystemId", "FileSystemArn", "Name");
            ask("file-systems/" + id + "/policy")
                    .ifPresent(answer -> facts.set(
                            "policy", PolicyText.read(answer.path("Policy").asText())));
            ask("file-systems/" + id + "/backup-policy")
                    .ifPresent(answer -> Facts.set(facts, "backup", answer.path("BackupPolicy")));
            ask("file-systems/" + id + "/lifecycle-configuration")
                    .ifPresent(answer -> Facts.set(facts, "lifecycle", answer.path("LifecyclePolicies")));
            List<String> ids = List.of(found.path("FileSystemArn").asText(), id);
            things.add(new Thing("file system", ids, "", facts));
            mountTargets(id);
        }
    }

    private void mountTargets(String fileSystem) {
        for (JsonNode found : list("mount-targets?FileSystemId=" + fileSystem, "MountTargets")) {
            String id = found.path("MountTargetId").asText();
            ObjectNode facts = Facts.of(found, "MountTargetId");
            ask("mount-targets/" + id + "/security-groups")
                    .ifPresent(answer -> Facts.set(facts, "securityGroups", answer.path("SecurityGroups")));
            things.add(new Thing("mount target", List.of(id), "", facts));
        }
    }

    private void accessPoints() {
        for (JsonNode found : list("access-points", "AccessPoints")) {
            List<String> ids = List.of(
                    found.path("AccessPointArn").asText(),
                    found.path("AccessPointId").asText());
            things.add(new Thing("access point", ids, "", Facts.of(found, "AccessPointId", "AccessPointArn", "Name")));
        }
    }

    private JsonNode list(String path, String member) {
        return ask(path).orElseThrow().path(member);
    }

    private Optional<JsonNode> ask(String path) {
        return api.get("elasticfilesystem", ROOT + path);
    }
}
