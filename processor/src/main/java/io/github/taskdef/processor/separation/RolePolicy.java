package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.EfsAccessPoint;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.PolicyDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A policy of a role that is made before what it is about, statement by statement. */
final class RolePolicy {
    private final DerivedStack whole;
    private final LaterNames names;
    private final Resource role;
    private final Origin place;
    private final List<Said> said = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Mount> mounts = new ArrayList<>();

    /**
     * A statement that is left to it.
     *
     * @param place its place among all
     */
    record Said(int place, Value.Fields statement) {
        String sid() {
            return statement.fields().get("Sid") instanceof Value.Text sid ? sid.text() : "";
        }

        /** Why it stands there, by its own id. */
        private String told(String remark) {
            return sid().isEmpty() ? remark : sid() + remark.substring(remark.indexOf(':'));
        }
    }

    /**
     * Of a role.
     *
     * @param told why each statement stands there
     */
    RolePolicy(Value document, List<String> told, Resource role, DerivedStack whole, LaterNames names) {
        this.whole = whole;
        this.names = names;
        this.role = role;
        this.place = whole.origin(role);
        List<Value.Fields> statements = statements(document);
        for (int at = 0; at < statements.size(); at++) {
            add(at, statements.get(at), told.get(at));
        }
    }

    static List<Value.Fields> statements(Value document) {
        List<Value.Fields> statements = new ArrayList<>();
        if (document instanceof Value.Fields fields && fields.fields().get("Statement") instanceof Value.Items list) {
            list.items().forEach(statement -> statements.add((Value.Fields) statement));
        }
        return statements;
    }

    /** The statements that are left to it. */
    List<Said> said() {
        return said;
    }

    /** All of them. */
    Value document() {
        return PolicyDocument.ofValues(said.stream().map(Said::statement).toList());
    }

    /** Why each of these stands there. */
    List<String> remarks() {
        return remarks;
    }

    /** The statements that stand in the policies of file systems. */
    List<Mount> mounts() {
        return mounts;
    }

    private void add(int at, Value.Fields statement, String remark) {
        Optional<Mount> mount = Mount.of(statement, role.id(), at, remark, whole.graph());
        if (mount.isPresent()) {
            mounts.add(mount.get());
        } else {
            for (Value.Fields one : OwnBuckets.confined(statement, whole.graph())) {
                Said left = new Said(at, said(one));
                said.add(left);
                String told = left.told(remark);
                remarks.add(holdsPoint(statement) ? told + Mount.THROUGH_ANY : told);
            }
        }
    }

    private boolean holdsPoint(Value statement) {
        return statement.walk().stream()
                .anyMatch(one -> one instanceof Value.Attribute attribute
                        && whole.graph().resource(attribute.resource()).isA(EfsAccessPoint.KIND));
    }

    private Value.Fields said(Value.Fields statement) {
        Map<String, Value> fields = new LinkedHashMap<>();
        Replacement replacement = new Replacement(reference -> names.inPolicy(reference, place));
        statement
                .fields()
                .forEach((name, value) -> fields.put(
                        name,
                        name.equals("Condition") && value instanceof Value.Fields operators
                                ? conditions(operators, replacement)
                                : replacement.in(value)));
        return new Value.Fields(fields);
    }

    /**
     * ARNs are compared to patterns whatever the operator; one name of it says so.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN">ARN
     *     condition operators</a>
     */
    private Value conditions(Value.Fields operators, Replacement replacement) {
        Map<String, Value> conditions = new LinkedHashMap<>();
        operators.fields().forEach((operator, keys) -> {
            Value replaced = replacement.in(keys);
            boolean isPattern = !replaced.equals(keys) && holdsPattern(replaced);
            if (isPattern && !operator.contains("Arn") && !operator.contains("Like")) {
                names.report(reference(keys), " under " + operator + ", which takes no pattern", place);
            }
            boolean isRenamed = isPattern
                    && operator.equals("ArnEquals")
                    && !operators.fields().containsKey("ArnLike");
            conditions.put(isRenamed ? "ArnLike" : operator, replaced);
        });
        return new Value.Fields(conditions);
    }

    private static Value.Attribute reference(Value value) {
        return value.walk().stream()
                .filter(one -> one instanceof Value.Attribute)
                .map(one -> (Value.Attribute) one)
                .findFirst()
                .orElseThrow();
    }

    private static boolean holdsPattern(Value value) {
        return value.walk().stream()
                .anyMatch(one -> one instanceof Value.Text text && text.text().matches("(?s).*[*?].*"));
    }
}
