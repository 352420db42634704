package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.Permissions.Asked;
import io.github.taskdef.processor.graph.Permissions.Ground;
import io.github.taskdef.processor.graph.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A document of IAM: statements of which none says what another one could say along with its own, and each has an id of its own.
 *
 * @param statements in the order in which the first of what became them was asked for
 */
public record PolicyDocument(List<Statement> statements) {
    /** Of the ids made of names, which may be of any length; IAM tells no bound, but counts them. */
    private static final int LONGEST_ID = 128;

    private static final String VERSION = "2012-10-17";

    /** The document that says all of this. */
    public static PolicyDocument of(List<Statement> asked) {
        List<Statement> merged = new ArrayList<>();
        for (Statement statement : asked) {
            int place = placeOfLike(statement, merged);
            if (place < merged.size()) {
                merged.set(place, merged.get(place).with(statement));
            } else {
                merged.add(statement);
            }
        }
        return new PolicyDocument(withFreeIds(merged));
    }

    private static int placeOfLike(Statement statement, List<Statement> merged) {
        int place = 0;
        while (place < merged.size() && !merged.get(place).isLike(statement)) {
            place++;
        }
        return place;
    }

    /** An id that is taken gets a number: what sets two names apart may be lost in their ids. */
    private static List<Statement> withFreeIds(List<Statement> statements) {
        Set<String> taken = new HashSet<>();
        List<Statement> free = new ArrayList<>();
        for (Statement statement : statements) {
            free.add(statement.withSid(free(statement.sid(), taken)));
        }
        return free;
    }

    private static String free(String sid, Set<String> taken) {
        String beginning = sid.substring(0, Math.min(sid.length(), LONGEST_ID));
        String free = beginning;
        for (int number = 2; !sid.isEmpty() && !taken.add(free); number++) {
            free = beginning + number;
        }
        return free;
    }

    /** As IAM writes it. */
    public Value value() {
        List<Value> values = new ArrayList<>();
        for (Statement statement : statements) {
            values.add(statement.value());
        }
        return ofValues(values);
    }

    /** The same under a name, with what asked for each statement. */
    public Permissions.Policy told(String name) {
        return new Permissions.Policy(name, value(), grounds());
    }

    /** The same as the policy of a resource says it of somebody. */
    public Permissions.Policy told(String resource, Value principal) {
        List<Value> values = new ArrayList<>();
        for (Statement statement : statements) {
            values.add(statement.value(principal));
        }
        return new Permissions.Policy(resource, ofValues(values), grounds());
    }

    private List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        for (Statement statement : statements) {
            List<Asked> askedBy = new ArrayList<>();
            for (Reason reason : statement.reasons()) {
                askedBy.add(new Asked(reason.asked().type(), reason.asked().path(), reason.why()));
            }
            grounds.add(new Ground(statement.sid(), askedBy));
        }
        return grounds;
    }

    /** A document of one statement that says more than a {@link Statement} can, such as a principal. */
    public static Value of(Value statement) {
        return ofValues(List.of(statement));
    }

    /** A document of statements as IAM writes them. */
    public static Value ofValues(Collection<? extends Value> statements) {
        return Value.fields()
                .put("Version", VERSION)
                .put("Statement", new Value.Items(List.copyOf(statements)))
                .build();
    }
}
