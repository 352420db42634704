package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.terraform.Hcl.Attribute;
import io.github.taskdef.processor.render.terraform.Hcl.Block;
import io.github.taskdef.processor.render.terraform.Hcl.Code;
import io.github.taskdef.processor.render.terraform.Hcl.Expression;
import io.github.taskdef.processor.render.terraform.Hcl.Infix;
import io.github.taskdef.processor.render.terraform.Hcl.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a parameter into a variable that refuses what cannot be meant. */
final class VariableBlocks {
    private static final Hcl.Text EMPTY = new Hcl.Text("");

    private VariableBlocks() {}

    static Block of(Parameter parameter) {
        List<Item> body = new ArrayList<>();
        body.add(new Attribute("type", new Code(parameter.isList() ? "list(string)" : "string")));
        body.add(new Attribute("description", new Hcl.Text(parameter.description())));
        if (parameter.defaultValue().isPresent()) {
            body.add(new Attribute(
                    "default", new Hcl.Text(parameter.defaultValue().get())));
        }
        body.add(new Attribute("nullable", new Code("false")));
        if (parameter.isHidden()) {
            body.add(new Attribute("sensitive", new Code("true")));
        }
        body.addAll(validations(parameter));
        return new Block("variable", List.of(LogicalId.snakeCase(parameter.name())), body);
    }

    /** Asks for what another stack exports: a module's caller alone knows where its state is. */
    static Block ofImport(String export) {
        String description = "What the other stack exports as " + export
                + ": an output of its module, passed on as it is or read by terraform_remote_state.";
        return of(new Parameter(
                Value.Import.variable(export),
                Parameter.Type.TEXT,
                description,
                Parameter.Group.OTHER,
                Optional.empty(),
                Optional.empty(),
                "",
                0));
    }

    private static List<Block> validations(Parameter parameter) {
        return parameter.isList() ? List.of(size(parameter), elements(parameter)) : text(parameter);
    }

    private static Block size(Parameter list) {
        Expression length = Hcl.Call.of("length", Expressions.variable(list));
        return list.size() == 0
                ? validation(new Infix(length, ">", new Code("0")), "At least one element is needed.")
                : validation(
                        new Infix(length, "==", new Code(Integer.toString(list.size()))),
                        "The number of elements must be " + list.size() + ".");
    }

    private static Block elements(Parameter list) {
        String prefix = list.type().idPrefix();
        Expression each = new Hcl.Each("id", Expressions.variable(list), matches(idPattern(prefix), new Code("id")));
        return validation(Hcl.Call.of("alltrue", each), idHint("Each element", prefix));
    }

    private static List<Block> text(Parameter parameter) {
        Code variable = Expressions.variable(parameter);
        Optional<String> pattern = parameter.pattern();
        if (pattern.isPresent()) {
            // the pattern stands for the whole text, whatever alternatives it has
            String whole = "^(?:" + pattern.get() + ")$";
            return List.of(validation(matches(whole, variable), parameter.patternHint()));
        }
        if (parameter.type() != Parameter.Type.TEXT) {
            String prefix = parameter.type().idPrefix();
            return List.of(validation(
                    orEmptyDefault(parameter, matches(idPattern(prefix), variable)), idHint("The value", prefix)));
        }
        return parameter.defaultValue().isPresent()
                ? List.of()
                : List.of(validation(new Infix(variable, "!=", EMPTY), "A value is needed."));
    }

    private static Expression orEmptyDefault(Parameter parameter, Expression condition) {
        return parameter.defaultValue().equals(Optional.of(""))
                ? new Infix(new Infix(Expressions.variable(parameter), "==", EMPTY), "||", condition)
                : condition;
    }

    private static Expression matches(String pattern, Expression value) {
        return Hcl.Call.of("can", Hcl.Call.of("regex", new Hcl.Text(pattern), value));
    }

    private static String idPattern(String prefix) {
        return "^" + prefix + "[0-9a-f]+$";
    }

    private static String idHint(String what, String prefix) {
        return what + " must be an id such as " + prefix + "0123456789abcdef0.";
    }

    private static Block validation(Expression condition, String message) {
        return new Block(
                "validation",
                List.of(),
                List.of(new Attribute("condition", condition), new Attribute("error_message", new Hcl.Text(message))));
    }
}
