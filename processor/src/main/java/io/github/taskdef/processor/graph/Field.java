package io.github.taskdef.processor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One line of a kind's table: a property in both spellings and its shape.
 *
 * @param cloudFormation the property's name, which is also its name in the graph
 * @param terraform the argument's, block's or key's name
 * @param shape how the value is laid out in each target
 * @param fields the lines of a nested table, where the value is made of named parts; none for {@code companions} made of the
 *     property as a whole
 * @param companions the Terraform resources that stand for this property, where it is none of the resource's own arguments
 */
public record Field(
        String cloudFormation, String terraform, Shape shape, List<Field> fields, List<Companion> companions) {

    /** How a property's value is laid out in the two targets. */
    public enum Shape {
        /** The same plain value or list of plain values in both. */
        ATTRIBUTE,
        /** A number in the graph and in Terraform, text in CloudFormation. */
        NUMBER_TEXT,
        /** A truth value in the graph and in Terraform, {@code ENABLED} or {@code DISABLED} in CloudFormation. */
        SWITCH,
        /** One value in the graph and in Terraform, a list of it alone in CloudFormation. */
        LIST_OF_ONE,
        /** Names that are the user's or AWS's data, the same in both. */
        MAP,
        /** A map in the graph and in Terraform, a list of {@code Key} and {@code Value} in CloudFormation. */
        TAGS,
        /** Named parts: a list of {@code AttributeName} and {@code KeyType} in CloudFormation, in Terraform arguments of the owner itself. */
        KEY_SCHEMA,
        /** A plain value in CloudFormation; Terraform says it by itself. */
        CLOUDFORMATION_ONLY,
        /** A plain value, or a block of plain values, in Terraform; CloudFormation says it by itself. */
        TERRAFORM_ONLY,
        /** Named parts: an object in CloudFormation, a nested block in Terraform. */
        BLOCK,
        /** Named parts: an object in CloudFormation, in Terraform arguments and blocks of the owner itself. */
        SPREAD,
        /** A list of named parts: objects in CloudFormation, repeated blocks in Terraform. */
        BLOCKS,
        /** Named parts within a JSON document: an object in both, each with its own names. */
        OBJECT,
        /** A list of named parts within a JSON document. */
        OBJECTS,
        /** A JSON document whose names are the same in both: an object in CloudFormation, {@code jsonencode} in Terraform. */
        DOCUMENT,
        /** A list of named parts: objects in CloudFormation, {@code jsonencode} of objects in Terraform. */
        ENCODED_OBJECTS,
        /** A property in CloudFormation, one or more resources of their own in Terraform. */
        COMPANION,
        /** A list of one object in CloudFormation, one or more resources of their own in Terraform. */
        COMPANION_OF_ONE,
        /** A list of plain values in CloudFormation, one resource with {@code for_each} over them by name in Terraform. */
        COMPANION_EACH
    }

    /**
     * A Terraform block that stands for a property of another resource, under the same name.
     *
     * @param keyword {@code resource}, or {@code ephemeral} for what must never be stored
     * @param type the Terraform type
     * @param fixed the arguments that the property does not give
     * @param spread the arguments made from the property's parts, one line each
     * @param whole the argument or block made from the property as a whole, or from each of its elements
     */
    public record Companion(
            String keyword, String type, List<FixedArgument> fixed, List<Field> spread, Optional<Field> whole) {

        public static Companion resource(String type) {
            return new Companion("resource", type, List.of(), List.of(), Optional.empty());
        }

        /** What exists only while Terraform runs, and is never stored. */
        public static Companion ephemeral(String type) {
            return new Companion("ephemeral", type, List.of(), List.of(), Optional.empty());
        }

        /** With an argument that every companion of its type has. */
        public Companion with(FixedArgument argument) {
            List<FixedArgument> more = new ArrayList<>(fixed);
            more.add(argument);
            return new Companion(keyword, type, List.copyOf(more), spread, whole);
        }

        /** With an argument for each part of the property. */
        public Companion spread(Table parts) {
            return new Companion(keyword, type, fixed, parts.lines(), whole);
        }

        /** With one argument or block made from the property; {@code line} is a table of one line. */
        public Companion whole(Table line) {
            return new Companion(
                    keyword, type, fixed, spread, Optional.of(line.lines().get(0)));
        }
    }

    /**
     * An argument that every companion of its type has.
     *
     * @param name the argument
     * @param of where the value comes from
     * @param value the attribute of the owner or of the other companion; or the number itself
     */
    public record FixedArgument(String name, From of, String value) {
        /** Where a fixed argument's value comes from. */
        public enum From {
            /** An attribute of the resource the property belongs to. */
            OWNER,
            /** {@code type.attribute} of the ephemeral companion before it. */
            EPHEMERAL,
            /** A number. */
            NUMBER
        }

        public static FixedArgument owner(String name, String attribute) {
            return new FixedArgument(name, From.OWNER, attribute);
        }

        public static FixedArgument ephemeral(String name, String typeAndAttribute) {
            return new FixedArgument(name, From.EPHEMERAL, typeAndAttribute);
        }

        public static FixedArgument number(String name, long number) {
            return new FixedArgument(name, From.NUMBER, Long.toString(number));
        }
    }

    /** Whether Terraform tells the property by resources of their own. */
    public boolean isCompanion() {
        return !companions.isEmpty();
    }

    /** The named parts of this field's value, each of which has a line in its table. */
    public Map<String, Value> parts(Value value) {
        Map<String, Value> parts = entries(value);
        requireLines(cloudFormation, parts, fields);
        return parts;
    }

    /** Makes sure that a table has a line for each property. */
    static void requireLines(String owner, Map<String, Value> properties, List<Field> table) {
        int found = 0;
        for (Field field : table) {
            found += properties.containsKey(field.cloudFormation()) ? 1 : 0;
        }
        if (found < properties.size()) {
            Set<String> unknown = new TreeSet<>(properties.keySet());
            table.forEach(field -> unknown.remove(field.cloudFormation()));
            throw new IllegalArgumentException(owner + " has no " + unknown + " in its table");
        }
    }

    /** The entries of this field's value, whose names are data. */
    public Map<String, Value> entries(Value value) {
        if (!(value instanceof Value.Fields named)) {
            throw new IllegalArgumentException(cloudFormation + " takes named values, not " + value);
        }
        return named.fields();
    }

    /** The elements of this field's value. */
    public List<Value> elements(Value value) {
        if (!(value instanceof Value.Items list)) {
            throw new IllegalArgumentException(cloudFormation + " takes a list, not " + value);
        }
        return list.items();
    }

    /** Collects the lines of a table. */
    public abstract static class TableBuilder<T extends TableBuilder<T>> {
        private final List<Field> fields = new ArrayList<>();

        protected abstract T self();

        List<Field> lines() {
            return List.copyOf(fields);
        }

        private T add(String cloudFormation, String terraform, Shape shape, List<Field> nested) {
            fields.add(new Field(cloudFormation, terraform, shape, nested, List.of()));
            return self();
        }

        public T plain(String cloudFormation, String terraform) {
            return add(cloudFormation, terraform, Shape.ATTRIBUTE, List.of());
        }

        public T shaped(Shape shape, String cloudFormation, String terraform) {
            return add(cloudFormation, terraform, shape, List.of());
        }

        public T nested(Shape shape, String cloudFormation, String terraform, Table parts) {
            return add(cloudFormation, terraform, shape, parts.lines());
        }

        public T companions(Shape shape, String cloudFormation, Companion... companions) {
            List<Field> parts = new ArrayList<>();
            for (Companion companion : companions) {
                parts.addAll(companion.spread());
            }
            fields.add(new Field(cloudFormation, "", shape, List.copyOf(parts), List.of(companions)));
            return self();
        }

        public T tags(String cloudFormation) {
            return add(cloudFormation, "tags", Shape.TAGS, List.of());
        }
    }

    /** A nested table. */
    public static final class Table extends TableBuilder<Table> {
        @Override
        protected Table self() {
            return this;
        }
    }
}
