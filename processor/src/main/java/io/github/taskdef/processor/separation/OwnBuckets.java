package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.S3Bucket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Confines what is allowed on buckets that are yet to be made to those of the account: the names of buckets are the whole partition's, and
 * a stranger's can begin alike. The ARNs of everything else that a stack makes tell the account.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount">
 *     aws:ResourceAccount</a>
 */
final class OwnBuckets {
    private static final String KEY = "aws:ResourceAccount";
    private static final String OPERATOR = "StringEquals";

    /** What tells the id of the statement that is about them alone. */
    private static final String MADE = "Made";

    private OwnBuckets() {}

    /** The statement; two where it is about other things too, which can be another account's. */
    static List<Value.Fields> confined(Value.Fields statement, ResourceGraph graph) {
        if (!Value.text("Allow").equals(statement.fields().get("Effect"))) {
            return List.of(statement);
        }
        List<Value> made = new ArrayList<>();
        List<Value> others = new ArrayList<>();
        for (Value resource : resources(statement)) {
            (isBucket(resource, graph) ? made : others).add(resource);
        }
        if (made.isEmpty()) {
            return List.of(statement);
        }
        return others.isEmpty()
                ? List.of(confined(statement))
                : List.of(with(statement, others), confined(renamed(with(statement, made))));
    }

    private static List<Value> resources(Value.Fields statement) {
        Value resource = statement.fields().get("Resource");
        if (resource == null) {
            return List.of();
        }
        return resource instanceof Value.Items list ? list.items() : List.of(resource);
    }

    private static boolean isBucket(Value resource, ResourceGraph graph) {
        return resource.walk().stream()
                .anyMatch(one -> one instanceof Value.Attribute attribute
                        && graph.resource(attribute.resource()).isA(S3Bucket.KIND));
    }

    private static Value.Fields with(Value.Fields statement, List<Value> resources) {
        Map<String, Value> fields = new LinkedHashMap<>(statement.fields());
        fields.put("Resource", resources.size() == 1 ? resources.get(0) : new Value.Items(resources));
        return new Value.Fields(fields);
    }

    private static Value.Fields renamed(Value.Fields statement) {
        Map<String, Value> fields = new LinkedHashMap<>(statement.fields());
        fields.computeIfPresent("Sid", (name, sid) -> Value.join(sid, Value.text(MADE)));
        return new Value.Fields(fields);
    }

    private static Value.Fields confined(Value.Fields statement) {
        Map<String, Value> fields = new LinkedHashMap<>(statement.fields());
        Map<String, Value> operators = new LinkedHashMap<>(named(fields.get("Condition")));
        Map<String, Value> keys = new LinkedHashMap<>(named(operators.get(OPERATOR)));
        keys.putIfAbsent(KEY, new Value.Pseudo(Place.ACCOUNT));
        operators.put(OPERATOR, new Value.Fields(keys));
        fields.put("Condition", new Value.Fields(operators));
        return new Value.Fields(fields);
    }

    private static Map<String, Value> named(@Nullable Value value) {
        return value instanceof Value.Fields fields ? fields.fields() : Map.of();
    }
}
