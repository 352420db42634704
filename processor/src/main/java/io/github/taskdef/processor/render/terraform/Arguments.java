package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.Field;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.terraform.Hcl.Attribute;
import io.github.taskdef.processor.render.terraform.Hcl.Block;
import io.github.taskdef.processor.render.terraform.Hcl.Expression;
import io.github.taskdef.processor.render.terraform.Hcl.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns properties into a block's arguments and nested blocks, in the shapes of their kind's table. */
final class Arguments {
    private final Expressions expressions;

    Arguments(Expressions expressions) {
        this.expressions = expressions;
    }

    /** The arguments in the table's order, then the blocks; without what becomes resources of its own. */
    List<Item> of(List<Field> table, Map<String, Value> parts) {
        List<Item> items = new ArrayList<>();
        List<Item> blocks = new ArrayList<>();
        for (Field field : table) {
            Value value = parts.get(field.cloudFormation());
            if (value != null && !field.isCompanion()) {
                for (Item item : of(field, value)) {
                    (item instanceof Block ? blocks : items).add(item);
                }
            }
        }
        items.addAll(blocks);
        return items;
    }

    private List<Item> of(Field field, Value value) {
        return switch (field.shape()) {
            case BLOCK -> List.of(block(field, value));
            case BLOCKS -> blocks(field, value);
            case CLOUDFORMATION_ONLY -> List.of();
            case TERRAFORM_ONLY -> List.of(ofTerraformOnly(field, value));
            case SPREAD, KEY_SCHEMA -> of(field.fields(), field.parts(value));
            default -> List.of(new Attribute(field.terraform(), expression(field, value)));
        };
    }

    private List<Item> blocks(Field field, Value value) {
        List<Item> blocks = new ArrayList<>();
        for (Value element : field.elements(value)) {
            blocks.add(block(field, element));
        }
        return blocks;
    }

    private Item ofTerraformOnly(Field field, Value value) {
        return value instanceof Value.Fields
                ? block(field, value)
                : new Attribute(field.terraform(), expressions.of(value));
    }

    private Item block(Field field, Value value) {
        return new Block(field.terraform(), List.of(), of(field.fields(), field.parts(value)));
    }

    private Expression expression(Field field, Value value) {
        return switch (field.shape()) {
            case ATTRIBUTE, NUMBER_TEXT, SWITCH, LIST_OF_ONE -> expressions.of(value);
            case MAP, TAGS -> expressions.named(field.entries(value));
            case DOCUMENT -> Hcl.Call.of("jsonencode", expressions.of(value));
            case ENCODED_OBJECTS -> Hcl.Call.of("jsonencode", objects(field, value));
            case OBJECT -> object(field, value);
            case OBJECTS -> objects(field, value);
            default -> throw new IllegalArgumentException(field.cloudFormation() + " is no argument");
        };
    }

    private Expression objects(Field field, Value value) {
        List<Expression> objects = new ArrayList<>();
        for (Value element : field.elements(value)) {
            objects.add(object(field, element));
        }
        return new Hcl.Sequence(objects);
    }

    private Expression object(Field field, Value value) {
        Map<String, Value> parts = field.parts(value);
        Map<String, Expression> entries = new LinkedHashMap<>();
        for (Field part : field.fields()) {
            Value given = parts.get(part.cloudFormation());
            if (given != null) {
                entries.put(part.terraform(), expression(part, given));
            }
        }
        return new Hcl.Named(entries);
    }
}
