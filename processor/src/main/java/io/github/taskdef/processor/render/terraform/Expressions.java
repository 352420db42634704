package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ResourceKind.AttributeSpelling;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.terraform.Hcl.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the graph's values into expressions. */
final class Expressions {
    private final ResourceGraph graph;

    Expressions(ResourceGraph graph) {
        this.graph = graph;
    }

    Expression of(Value value) {
        if (value instanceof Value.Text text) {
            return new Hcl.Text(text.text());
        }
        if (value instanceof Value.Whole whole) {
            return new Hcl.Code(Long.toString(whole.number()));
        }
        if (value instanceof Value.Truth truth) {
            return new Hcl.Code(Boolean.toString(truth.truth()));
        }
        if (value instanceof Value.Items list) {
            return new Hcl.Sequence(all(list.items()));
        }
        if (value instanceof Value.Fields named) {
            return named(named.fields());
        }
        return reference(value);
    }

    Expression named(Map<String, Value> fields) {
        Map<String, Expression> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Value> field : fields.entrySet()) {
            entries.put(field.getKey(), of(field.getValue()));
        }
        return new Hcl.Named(entries);
    }

    private List<Expression> all(List<Value> values) {
        List<Expression> all = new ArrayList<>();
        for (Value value : values) {
            all.add(of(value));
        }
        return all;
    }

    private Expression reference(Value value) {
        if (value instanceof Value.Attribute attribute) {
            return attribute(attribute);
        }
        if (value instanceof Value.ParameterValue parameter) {
            return given(graph.parameter(parameter.parameter()));
        }
        if (value instanceof Value.ParameterElement element) {
            // sorted, since whoever gives such a list does not keep to an order
            return new Hcl.Code("sort(" + variable(element.parameter()).code() + ")[" + element.index() + "]");
        }
        if (value instanceof Value.ParameterOr either) {
            return either(either);
        }
        if (value instanceof Value.Import imported) {
            return variableOf(Value.Import.variable(imported.export()));
        }
        if (value instanceof Value.Pseudo pseudo) {
            return DataSources.attributeOf(pseudo.place());
        }
        return template(((Value.Join) value).parts());
    }

    private Expression template(List<Value> parts) {
        List<Expression> flat = new ArrayList<>();
        for (Expression part : all(parts)) {
            // a reference with a suffix is a template itself, and takes its place among the parts
            flat.addAll(part instanceof Hcl.Template nested ? nested.parts() : List.of(part));
        }
        return new Hcl.Template(flat);
    }

    private Expression attribute(Value.Attribute attribute) {
        Resource resource = graph.resource(attribute.resource());
        AttributeSpelling spelling = resource.kind().attribute(attribute.attribute());
        Hcl.Code code = new Hcl.Code(address(resource) + "." + spelling.terraform());
        return spelling.terraformSuffix().isEmpty()
                ? code
                : new Hcl.Template(List.of(code, new Hcl.Text(spelling.terraformSuffix())));
    }

    private Expression either(Value.ParameterOr either) {
        Hcl.Code given = variable(either.parameter());
        // coalesce passes over empty text, and fails where nothing else is left
        return either.other().equals(Value.text("")) ? given : Hcl.Call.of("coalesce", given, of(either.other()));
    }

    private static Expression given(Parameter parameter) {
        return parameter.type() == Parameter.Type.STACK_NAME
                ? new Hcl.Text(parameter.defaultValue().orElseThrow())
                : variable(parameter);
    }

    private Hcl.Code variable(String name) {
        return variable(graph.parameter(name));
    }

    static Hcl.Code variable(Parameter parameter) {
        return variableOf(parameter.name());
    }

    private static Hcl.Code variableOf(String name) {
        return new Hcl.Code("var." + LogicalId.snakeCase(name));
    }

    static String address(Resource resource) {
        return resource.kind().terraform() + "." + resource.id().terraform();
    }
}
