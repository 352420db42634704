package io.github.taskdef.conformance.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.conformance.subject.TerraformModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What Terraform remembers of an applied module. Read from its file: {@code terraform show} takes seconds to say the same. */
final class TerraformState {
    private TerraformState() {}

    /** The ids of the resources at these addresses. */
    static List<String> ids(TerraformModule module, List<String> addresses) {
        List<String> ids = new ArrayList<>();
        for (JsonNode resource : read(module).path("resources")) {
            String address =
                    resource.path("type").asText() + "." + resource.path("name").asText();
            if (addresses.contains(address)) {
                resource.path("instances")
                        .forEach(instance ->
                                ids.add(instance.path("attributes").path("id").asText()));
            }
        }
        return ids;
    }

    private static JsonNode read(TerraformModule module) {
        try {
            return new ObjectMapper()
                    .readTree(module.folder().resolve("terraform.tfstate").toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
