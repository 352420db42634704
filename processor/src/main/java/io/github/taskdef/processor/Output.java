package io.github.taskdef.processor;

import com.palantir.javapoet.JavaFile;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.render.cloudformation.CloudFormationRenderer;
import io.github.taskdef.processor.render.terraform.TerraformRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes through the compiler, which thereby knows the files and from which classes they came. */
final class Output {
    private static final String ROOT = "META-INF/taskdef/";

    private final Filer filer;
    private final Reporter reporter;

    Output(Filer filer, Reporter reporter) {
        this.filer = filer;
        this.reporter = reporter;
    }

    /** Writes a companion. */
    void write(JavaFile companion, Element origin) {
        String name = companion.typeSpec().name();
        boolean isNamed = !companion.packageName().isEmpty();
        try (Writer writer = filer.createSourceFile(isNamed ? companion.packageName() + "." + name : name, origin)
                .openWriter()) {
            writer.write(ascii(companion.toString()));
        } catch (IOException failure) {
            report(name + ".java", failure, origin);
        }
    }

    /** The same source in the characters that every encoding has, since it is written in that of the sources. */
    private static String ascii(String source) {
        StringBuilder text = new StringBuilder();
        source.chars()
                .forEach(unit -> text.append(
                        unit < 128 ? String.valueOf((char) unit) : String.format(Locale.ROOT, "\\u%04x", unit)));
        return text.toString();
    }

    /** Writes the template and the module of a stack, each rendered as a whole before the first of them is begun. */
    void write(ResourceGraph graph, Element... origins) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("cloudformation/" + graph.stack() + ".template.json", new CloudFormationRenderer().render(graph));
        new TerraformRenderer()
                .render(graph)
                .forEach((name, text) -> files.put("terraform/" + graph.stack() + "/" + name, text));
        // where one cannot be written the others will not be either
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!write(ROOT + file.getKey(), file.getValue(), origins)) {
                return;
            }
        }
    }

    private boolean write(String name, String text, Element... origins) {
        // not openWriter: the bytes must not depend on the encoding of the sources
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origins)
                .openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException failure) {
            report(name, failure, origins[0]);
            return false;
        }
    }

    private void report(String name, IOException failure, Element element) {
        Origin origin = new Origin(element, null, null, element.getSimpleName().toString());
        reporter.report(Problem.FILE_UNWRITABLE, origin, name, String.valueOf(failure.getMessage()));
    }
}
