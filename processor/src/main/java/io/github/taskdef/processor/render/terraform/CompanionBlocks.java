package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.Field;
import io.github.taskdef.processor.graph.Field.Companion;
import io.github.taskdef.processor.graph.Field.FixedArgument;
import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.terraform.Hcl.Attribute;
import io.github.taskdef.processor.render.terraform.Hcl.Block;
import io.github.taskdef.processor.render.terraform.Hcl.Expression;
import io.github.taskdef.processor.render.terraform.Hcl.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns those properties that Terraform has resources of their own for into their blocks. */
final class CompanionBlocks {
    private static final String EPHEMERAL = "ephemeral";

    private final Arguments arguments;
    private final Expressions expressions;

    CompanionBlocks(Arguments arguments, Expressions expressions) {
        this.arguments = arguments;
        this.expressions = expressions;
    }

    List<Block> of(Resource owner) {
        List<Block> blocks = new ArrayList<>();
        for (Given given : given(owner)) {
            for (Companion companion : given.field().companions()) {
                blocks.add(block(owner, given, companion));
            }
        }
        return blocks;
    }

    /** What can be waited for; the ephemeral cannot. */
    static List<String> addresses(Resource owner) {
        List<String> addresses = new ArrayList<>();
        for (String type : types(owner)) {
            addresses.add(type + "." + owner.id().terraform());
        }
        return addresses;
    }

    /** The types of those that Terraform's state holds. */
    static List<String> types(Resource owner) {
        List<String> types = new ArrayList<>();
        for (Given given : given(owner)) {
            addTypes(given.field(), types);
        }
        return types;
    }

    /** The types of all that there can be. */
    static List<String> types(ResourceKind kind) {
        List<String> types = new ArrayList<>();
        for (Field field : kind.fields()) {
            addTypes(field, types);
        }
        return types;
    }

    private static void addTypes(Field field, List<String> types) {
        for (Companion companion : field.companions()) {
            if (!isEphemeral(companion.keyword())) {
                types.add(companion.type());
            }
        }
    }

    static boolean isEphemeral(String keyword) {
        return keyword.equals(EPHEMERAL);
    }

    /** A property that becomes companions, and its value. */
    private record Given(Field field, Value value) {
        boolean isForEach() {
            return field.shape() == Shape.COMPANION_EACH;
        }

        /** The named parts: the value's own, or those of its one element. */
        Map<String, Value> parts() {
            if (field.shape() != Shape.COMPANION_OF_ONE) {
                return field.parts(value);
            }
            List<Value> elements = field.elements(value);
            if (elements.size() != 1) {
                throw new IllegalArgumentException(
                        field.cloudFormation() + " takes one element, not " + elements.size());
            }
            return field.parts(elements.get(0));
        }
    }

    private static List<Given> given(Resource owner) {
        List<Given> given = new ArrayList<>();
        for (Field field : owner.kind().fields()) {
            Value value = owner.properties().fields().get(field.cloudFormation());
            if (value != null && field.isCompanion()) {
                given.add(new Given(field, value));
            }
        }
        return given;
    }

    private Block block(Resource owner, Given given, Companion companion) {
        List<Item> body = new ArrayList<>();
        if (given.isForEach()) {
            body.add(new Attribute("for_each", byName(given.field().elements(given.value()))));
            body.add(new Hcl.Gap());
        }
        for (FixedArgument fixed : companion.fixed()) {
            body.add(fixed(owner, fixed));
        }
        if (companion.whole().isPresent()) {
            body.addAll(whole(given, companion.whole().get()));
        } else {
            body.addAll(arguments.of(companion.spread(), given.parts()));
        }
        return new Block(
                companion.keyword(), List.of(companion.type(), owner.id().terraform()), body);
    }

    /** The elements by names that are known when planning, also where their values are not yet. */
    private Expression byName(List<Value> elements) {
        Map<String, Expression> named = new LinkedHashMap<>();
        for (Value element : elements) {
            String name = lastWord(element);
            boolean isFree = !name.isEmpty() && !named.containsKey(name);
            named.put(isFree ? name : Integer.toString(named.size()), expressions.of(element));
        }
        return new Hcl.Named(named);
    }

    /** {@code ReadOnlyAccess} of {@code arn:aws:iam::aws:policy/ReadOnlyAccess}, or the id of a resource of the stack; else empty. */
    private static String lastWord(Value value) {
        if (value instanceof Value.Attribute attribute) {
            return attribute.resource().terraform();
        }
        Value last =
                value instanceof Value.Join join ? join.parts().get(join.parts().size() - 1) : value;
        String text = last instanceof Value.Text data ? data.text() : "";
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private List<Item> whole(Given given, Field whole) {
        return given.isForEach()
                ? List.of(new Attribute(whole.terraform(), new Hcl.Code("each.value")))
                : arguments.of(List.of(whole), Map.of(whole.cloudFormation(), given.value()));
    }

    private static Attribute fixed(Resource owner, FixedArgument fixed) {
        String code = fixed.value();
        if (fixed.of() == FixedArgument.From.OWNER) {
            code = Expressions.address(owner) + "." + code;
        } else if (fixed.of() == FixedArgument.From.EPHEMERAL) {
            code = ephemeral(owner, code);
        }
        return new Attribute(fixed.name(), new Hcl.Code(code));
    }

    private static String ephemeral(Resource owner, String typeAndAttribute) {
        int dot = typeAndAttribute.indexOf('.');
        return EPHEMERAL + "." + typeAndAttribute.substring(0, dot) + "."
                + owner.id().terraform() + typeAndAttribute.substring(dot);
    }
}
