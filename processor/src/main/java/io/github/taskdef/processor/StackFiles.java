package io.github.taskdef.processor;

import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.render.cloudformation.CloudFormationRenderer;
import io.github.taskdef.processor.render.terraform.TerraformRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** The template and the module of a stack: all of them are there and say what the sources say, or none is there. */
final class StackFiles {
    private final Output output;

    StackFiles(Output output) {
        this.output = output;
    }

    /** Writes all files, each rendered as a whole before the first of them is begun. */
    void write(ResourceGraph graph, Element... origins) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(template(graph.stack()), new CloudFormationRenderer().render(graph));
        new TerraformRenderer().render(graph).forEach((name, text) -> files.put(module(graph.stack()) + name, text));
        // where one cannot be written the others will not be either
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!output.write(file.getKey(), file.getValue(), origins)) {
                return;
            }
        }
    }

    /** Removes what an earlier compilation wrote, and nothing else: a module's folder may hold the state of its resources too. */
    void remove(String stack, Element origin) {
        Stream.concat(
                        Stream.of(template(stack)),
                        TerraformRenderer.FILES.stream().map(name -> module(stack) + name))
                .forEach(name -> output.remove(name, origin));
    }

    private static String template(String stack) {
        return "cloudformation/" + stack + ".template.json";
    }

    private static String module(String stack) {
        return "terraform/" + stack + "/";
    }
}
