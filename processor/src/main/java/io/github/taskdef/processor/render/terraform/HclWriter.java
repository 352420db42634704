package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.render.terraform.Hcl.Attribute;
import io.github.taskdef.processor.render.terraform.Hcl.Block;
import io.github.taskdef.processor.render.terraform.Hcl.Call;
import io.github.taskdef.processor.render.terraform.Hcl.Expression;
import io.github.taskdef.processor.render.terraform.Hcl.Gap;
import io.github.taskdef.processor.render.terraform.Hcl.Item;
import io.github.taskdef.processor.render.terraform.Hcl.Named;
import io.github.taskdef.processor.render.terraform.Hcl.Sequence;
import io.github.taskdef.processor.render.terraform.HclFormat.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Breaks nodes into lines. */
final class HclWriter {
    private static final int LONGEST_LIST = 80;
    private static final int MOST_ENTRIES = 3;

    private final List<Line> lines = new ArrayList<>();

    private HclWriter() {}

    /** A file of a comment and blocks. */
    static String file(String comment, List<Block> blocks) {
        HclWriter writer = new HclWriter();
        writer.lines.add(new Line(0, "# " + comment));
        for (Block block : blocks) {
            writer.lines.add(new Line(0, ""));
            writer.block(block, 0);
        }
        return HclFormat.format(writer.lines);
    }

    private void block(Block block, int depth) {
        for (String comment : block.comments()) {
            lines.add(new Line(depth, "# " + HclText.comment(comment)));
        }
        StringBuilder head = new StringBuilder(block.keyword());
        for (String label : block.labels()) {
            head.append(' ').append(HclText.quoted(label));
        }
        if (block.body().isEmpty()) {
            lines.add(new Line(depth, head + " {}"));
            return;
        }
        lines.add(new Line(depth, head + " {"));
        body(block.body(), depth + 1);
        lines.add(new Line(depth, "}"));
    }

    private void body(List<Item> items, int depth) {
        Item before = new Gap();
        for (Item item : items) {
            boolean besideBlock = item instanceof Block || before instanceof Block;
            if (item instanceof Gap || (besideBlock && !(before instanceof Gap))) {
                lines.add(new Line(depth, ""));
            }
            if (item instanceof Block block) {
                block(block, depth);
            } else if (item instanceof Attribute attribute) {
                entry(attribute.name(), attribute.value(), depth);
            }
            before = item;
        }
    }

    private void entry(String name, Expression value, int depth) {
        if (value.isPlain() || isShortList(value)) {
            lines.add(new Line(depth, name, HclExpressions.onOneLine(value)));
        } else {
            broken(name + " = ", value, "", depth);
        }
    }

    private void element(Expression value, int depth) {
        if (value.isPlain() || isShortList(value) || isShortObject(value)) {
            lines.add(new Line(depth, HclExpressions.onOneLine(value) + ","));
        } else {
            broken("", value, ",", depth);
        }
    }

    private void broken(String before, Expression value, String after, int depth) {
        if (value instanceof Sequence sequence) {
            lines.add(new Line(depth, before + "["));
            for (Expression element : sequence.elements()) {
                element(element, depth + 1);
            }
            lines.add(new Line(depth, "]" + after));
        } else if (value instanceof Named object && !object.entries().isEmpty()) {
            lines.add(new Line(depth, before + "{"));
            for (Map.Entry<String, Expression> entry : object.entries().entrySet()) {
                entry(HclText.key(entry.getKey()), entry.getValue(), depth + 1);
            }
            lines.add(new Line(depth, "}" + after));
        } else if (value instanceof Call call && call.arguments().size() == 1) {
            broken(before + call.function() + "(", call.arguments().get(0), ")" + after, depth);
        } else {
            lines.add(new Line(depth, before + HclExpressions.onOneLine(value) + after));
        }
    }

    private static boolean isShortList(Expression value) {
        return value instanceof Sequence sequence
                && Expression.arePlain(sequence.elements())
                && HclExpressions.onOneLine(value).length() <= LONGEST_LIST;
    }

    private static boolean isShortObject(Expression value) {
        return value instanceof Named object
                && object.entries().size() <= MOST_ENTRIES
                && Expression.arePlain(object.entries().values())
                && HclExpressions.onOneLine(value).length() <= LONGEST_LIST;
    }
}
