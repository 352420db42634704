package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Buckets with all that is set on them. */
final class S3Reader {
    private static final List<String> CONCERNS =
            List.of("encryption", "lifecycle", "ownershipControls", "publicAccessBlock", "tagging", "versioning");

    private S3Reader() {}

    static List<Thing> read(AwsApi api) {
        List<Thing> things = new ArrayList<>();
        JsonNode buckets = ask(api, "/").map(answer -> answer.path("Buckets")).orElseThrow();
        for (JsonNode listed : buckets) {
            String name = listed.path("Name").asText();
            ObjectNode facts = Facts.object();
            for (String concern : CONCERNS) {
                ask(api, "/" + name + "?" + concern).ifPresent(answer -> Facts.set(facts, concern, Facts.tidy(answer)));
            }
            api.text("s3", "/" + name + "?policy").ifPresent(policy -> facts.set("policy", PolicyText.read(policy)));
            things.add(new Thing("bucket", List.of("arn:aws:s3:::" + name, name), name, facts));
        }
        return things;
    }

    private static Optional<JsonNode> ask(AwsApi api, String path) {
        return api.text("s3", path).map(XmlTree::read);
    }
}
