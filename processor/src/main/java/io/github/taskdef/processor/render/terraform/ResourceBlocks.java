package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.Field;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ResourceKind.GeneratedName;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.terraform.Hcl.Attribute;
import io.github.taskdef.processor.render.terraform.Hcl.Block;
import io.github.taskdef.processor.render.terraform.Hcl.Expression;
import io.github.taskdef.processor.render.terraform.Hcl.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a resource into its block and those of its companions. */
final class ResourceBlocks {
    private final ResourceGraph graph;
    private final Expressions expressions;
    private final Arguments arguments;
    private final CompanionBlocks companions;

    ResourceBlocks(ResourceGraph graph) {
        this.graph = graph;
        expressions = new Expressions(graph);
        arguments = new Arguments(expressions);
        companions = new CompanionBlocks(arguments, expressions);
    }

    /** The resource's block first. */
    List<Block> of(Resource resource) {
        List<String> labels = List.of(resource.kind().terraform(), resource.id().terraform());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(resource.remarks(), "resource", labels, body(resource)));
        blocks.addAll(companions.of(resource));
        return blocks;
    }

    private List<Item> body(Resource resource) {
        List<Item> body = new ArrayList<>();
        Optional<GeneratedName> generated = resource.kind().generatedName();
        if (generated.isPresent() && !isNamed(resource, generated.get())) {
            body.add(generatedName(resource, generated.get()));
        }
        body.addAll(arguments.of(resource.kind().fields(), resource.properties().fields()));
        body.addAll(Lifecycle.of(resource, expressions));
        List<Expression> dependencies = new ArrayList<>();
        for (LogicalId id : resource.dependsOn()) {
            addDependencies(refersTo(resource, id), id, dependencies);
        }
        addDependsOn(dependencies, body);
        return body;
    }

    /** What a resource's or an output's value says nothing of, and must be there before. */
    private static void addDependsOn(List<Expression> dependencies, List<Item> body) {
        if (!dependencies.isEmpty()) {
            body.add(new Hcl.Gap());
            body.add(new Attribute("depends_on", new Hcl.Sequence(dependencies)));
        }
    }

    Block output(Output output) {
        List<Item> body = new ArrayList<>();
        body.add(new Attribute("description", new Hcl.Text(output.description())));
        body.add(new Attribute("value", expressions.of(output.value())));
        List<Expression> dependencies = new ArrayList<>();
        for (LogicalId id : output.after()) {
            addDependencies(output.value().holds(id), id, dependencies);
        }
        addDependsOn(dependencies, body);
        return new Block("output", List.of(LogicalId.snakeCase(output.name())), body);
    }

    private static boolean isNamed(Resource resource, GeneratedName name) {
        return resource.properties().fields().containsKey(name.field());
    }

    private Attribute generatedName(Resource resource, GeneratedName name) {
        String beginning = GeneratedNames.of(graph.stack(), resource.id(), name);
        return new Attribute(name.terraform(), new Hcl.Text(beginning));
    }

    /** What must be said: the other resource unless it is referred to, and always what only Terraform tells apart from it. */
    private void addDependencies(boolean isReferredTo, LogicalId id, List<Expression> dependencies) {
        Resource other = graph.resource(id);
        if (!isReferredTo) {
            dependencies.add(new Hcl.Code(Expressions.address(other)));
        }
        for (String address : CompanionBlocks.addresses(other)) {
            dependencies.add(new Hcl.Code(address));
        }
    }

    private static boolean refersTo(Resource resource, LogicalId id) {
        for (Field field : resource.kind().fields()) {
            Value value = resource.properties().fields().get(field.cloudFormation());
            if (value != null && !field.isCompanion() && value.holds(id)) {
                return true;
            }
        }
        return false;
    }
}
