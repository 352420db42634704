package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.render.terraform.Hcl.Call;
import io.github.taskdef.processor.render.terraform.Hcl.Code;
import io.github.taskdef.processor.render.terraform.Hcl.Each;
import io.github.taskdef.processor.render.terraform.Hcl.Expression;
import io.github.taskdef.processor.render.terraform.Hcl.Infix;
import io.github.taskdef.processor.render.terraform.Hcl.Named;
import io.github.taskdef.processor.render.terraform.Hcl.Sequence;
import io.github.taskdef.processor.render.terraform.Hcl.Template;
import io.github.taskdef.processor.render.terraform.Hcl.Text;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Spells an expression without a line break. */
final class HclExpressions {
    private HclExpressions() {}

    static String onOneLine(Expression value) {
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof Text text) {
            return HclText.quoted(text.text());
        }
        if (value instanceof Template template) {
            return template(template.parts());
        }
        if (value instanceof Call call) {
            return call.function() + "(" + joined(call.arguments()) + ")";
        }
        if (value instanceof Infix infix) {
            return onOneLine(infix.left()) + " " + infix.operator() + " " + onOneLine(infix.right());
        }
        if (value instanceof Each each) {
            return "[for " + each.name() + " in " + onOneLine(each.list()) + " : " + onOneLine(each.value()) + "]";
        }
        if (value instanceof Sequence sequence) {
            return "[" + joined(sequence.elements()) + "]";
        }
        return object((Named) value);
    }

    private static String joined(List<Expression> values) {
        StringJoiner joined = new StringJoiner(", ");
        for (Expression value : values) {
            joined.add(onOneLine(value));
        }
        return joined.toString();
    }

    private static String object(Named object) {
        if (object.entries().isEmpty()) {
            return "{}";
        }
        StringJoiner entries = new StringJoiner(", ", "{ ", " }");
        for (Map.Entry<String, Expression> entry : object.entries().entrySet()) {
            entries.add(HclText.key(entry.getKey()) + " = " + onOneLine(entry.getValue()));
        }
        return entries.toString();
    }

    private static String template(List<Expression> parts) {
        StringBuilder spelled = new StringBuilder("\"");
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i + 1 == parts.size();
            if (!(parts.get(i) instanceof Text text)) {
                spelled.append("${").append(onOneLine(parts.get(i))).append('}');
            } else {
                spelled.append(last ? HclText.literal(text.text()) : HclText.literalBeforeExpression(text.text()));
            }
        }
        return spelled.append('"').toString();
    }
}
