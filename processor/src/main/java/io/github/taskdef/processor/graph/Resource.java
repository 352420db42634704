package io.github.taskdef.processor.graph;

import java.util.List;

/**
 * One resource of a stack.
 *
 * @param kind the table that tells how both targets spell it
 * @param id its name within the stack
 * @param properties by CloudFormation's names; only such as the kind's table has
 * @param dependsOn what must exist before it beyond what it refers to
 * @param retention what becomes of it with the stack
 * @param remarks for people who read the files, a line each
 */
public record Resource(
        ResourceKind kind,
        LogicalId id,
        Value.Fields properties,
        List<LogicalId> dependsOn,
        Retention retention,
        List<String> remarks) {

    /** What becomes of a resource when the stack no longer has it. */
    public enum Retention {
        /** It goes with the stack; the kind holds no data, so nothing is said. */
        UNSTATED(false),
        /** It goes with the stack although it holds data: said aloud. */
        DELETE(false),
        /** It outlives the stack, and cannot be replaced or destroyed by accident; a first deployment that fails takes it away again. */
        RETAIN(true),
        /** The same of what AWS refuses to delete: a first deployment that fails leaves it behind. */
        RETAIN_ALWAYS(true),
        /** It holds no data, and is left where it is when another takes its place or the stack goes: people go back to it. */
        LEAVE(false),
        /** The same, also where a first deployment fails: it tells why. */
        LEAVE_ALWAYS(false);

        private final boolean holdsData;

        Retention(boolean holdsData) {
            this.holdsData = holdsData;
        }

        /** Whether data would be lost with it that is to be kept. */
        public boolean isData() {
            return holdsData;
        }
    }

    public Resource {
        dependsOn = List.copyOf(dependsOn);
        remarks = List.copyOf(remarks);
        Field.requireLines(kind.cloudFormation(), properties.fields(), kind.fields());
    }

    public Resource(ResourceKind kind, LogicalId id, Value.Fields properties) {
        this(kind, id, properties, List.of(), Retention.UNSTATED);
    }

    public Resource(
            ResourceKind kind, LogicalId id, Value.Fields properties, List<LogicalId> dependsOn, Retention retention) {
        this(kind, id, properties, dependsOn, retention, List.of());
    }

    /** The same with a line each for people who read the files. */
    public Resource remarked(List<String> lines) {
        return new Resource(kind, id, properties, dependsOn, retention, lines);
    }

    /** Whether it is of this kind; kinds are told by their types. */
    public boolean isA(ResourceKind other) {
        return kind.cloudFormation().equals(other.cloudFormation());
    }

    /** A value that refers to this resource. */
    public Value attribute(String name) {
        kind.attribute(name);
        return new Value.Attribute(id, name);
    }
}
