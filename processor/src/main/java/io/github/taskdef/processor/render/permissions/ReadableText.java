package io.github.taskdef.processor.render.permissions;

import io.github.taskdef.processor.graph.Value;

/** A value as an annotation would spell it: with <code>${…}</code> for what only a deployment knows. */
final class ReadableText {
    private ReadableText() {}

    static String of(Value value) {
        if (value instanceof Value.Text text) {
            return text.text().replace("${", "$${");
        }
        if (value instanceof Value.Join join) {
            StringBuilder all = new StringBuilder();
            for (Value part : join.parts()) {
                all.append(of(part));
            }
            return all.toString();
        }
        return "${" + name(value) + "}";
    }

    private static String name(Value value) {
        if (value instanceof Value.Attribute attribute) {
            return attribute.resource().cloudFormation() + "." + attribute.attribute();
        }
        if (value instanceof Value.ParameterValue parameter) {
            return "param:" + parameter.parameter();
        }
        if (value instanceof Value.Import imported) {
            return "import:" + imported.export();
        }
        if (value instanceof Value.Pseudo pseudo) {
            return pseudo.place().word();
        }
        throw new IllegalArgumentException("no policy holds " + value);
    }
}
