package io.github.taskdef.processor;

import io.github.taskdef.processor.check.TemplateSize;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.render.cloudformation.CloudFormationRenderer;
import io.github.taskdef.processor.render.terraform.TerraformRenderer;
import io.github.taskdef.processor.spi.DerivedStack;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** The template and the module of a stack: all of them are there and say what the sources say, or none is there. */
final class StackFiles {
    private final Output output;
    private final Reporter reporter;

    StackFiles(Output output, Reporter reporter) {
        this.output = output;
        this.reporter = reporter;
    }

    /** Writes all files, each rendered as a whole before the first of them is begun; or none where the template is found too large. */
    void write(DerivedStack stack, Element... origins) {
        byte[] template = bytes(new CloudFormationRenderer().render(stack.graph()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(template(stack.name()), template);
        new TerraformRenderer()
                .render(stack.graph())
                .forEach((name, text) -> files.put(module(stack.name()) + name, bytes(text)));
        TemplateSize.check(template.length, stack, reporter);
        if (!reporter.isBroken(stack.origin().element())) {
            write(files, origins);
        }
    }

    /** Not in the encoding of the sources, whatever that is. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(Map<String, byte[]> files, Element... origins) {
        // where one cannot be written the others will not be either
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
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
