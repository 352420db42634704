package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.graph.JsonLength;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.PolicyDocument;
import io.github.taskdef.processor.spi.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The policies of a role: a document for each thing it is for, within the role; or, where they are too long together, as many managed
 * policies as it takes.
 *
 * @param areManaged whether they stand beside the role
 * @param documents by name
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and AWS STS quotas: IAM and STS
 *     character limits</a>
 */
record RolePolicies(boolean areManaged, Map<String, PolicyDocument> documents) {
    /** The characters of all inline policies of a role. */
    private static final int INLINE = 10_240;

    /** The characters of a managed policy. */
    private static final int MANAGED = 6_144;

    /**
     * The policies that say all this.
     *
     * @param byConcern the statements by what they are for
     */
    static RolePolicies of(Map<String, List<Statement>> byConcern) {
        Map<String, PolicyDocument> documents = new LinkedHashMap<>();
        int length = 0;
        for (Map.Entry<String, List<Statement>> concern : byConcern.entrySet()) {
            if (!concern.getValue().isEmpty()) {
                PolicyDocument document = PolicyDocument.of(concern.getValue());
                documents.put(concern.getKey(), document);
                length += length(document);
            }
        }
        return length <= INLINE ? new RolePolicies(false, documents) : managed(documents);
    }

    private static int length(PolicyDocument document) {
        return JsonLength.inCommonCharacters().of(document.value());
    }

    private static RolePolicies managed(Map<String, PolicyDocument> documents) {
        Map<String, PolicyDocument> all = new LinkedHashMap<>();
        documents.forEach((concern, document) -> {
            List<PolicyDocument> pieces = pieces(document);
            for (int at = 0; at < pieces.size(); at++) {
                all.put(at == 0 ? concern : concern + (at + 1), pieces.get(at));
            }
        });
        return new RolePolicies(true, all);
    }

    private static List<PolicyDocument> pieces(PolicyDocument document) {
        List<PolicyDocument> pieces = new ArrayList<>();
        List<Statement> piece = new ArrayList<>();
        for (Statement statement : document.statements()) {
            for (Statement part : parts(statement)) {
                piece.add(part);
                if (piece.size() > 1 && length(PolicyDocument.of(piece)) > MANAGED) {
                    piece.remove(piece.size() - 1);
                    pieces.add(PolicyDocument.of(piece));
                    piece = new ArrayList<>(List.of(part));
                }
            }
        }
        pieces.add(PolicyDocument.of(piece));
        return pieces;
    }

    /** A statement on fewer resources each, where it is too long by itself. */
    private static List<Statement> parts(Statement statement) {
        List<Value> resources = statement.resources().values();
        boolean isDivisible = resources.size() > 1 && !statement.resources().areExcepted();
        if (!isDivisible || length(PolicyDocument.of(List.of(statement))) <= MANAGED) {
            return List.of(statement);
        }
        int half = resources.size() / 2;
        List<Statement> parts = new ArrayList<>(parts(statement.on(resources.subList(0, half))));
        parts.addAll(parts(statement.on(resources.subList(half, resources.size()))));
        return parts;
    }
}
