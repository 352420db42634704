package io.github.taskdef.conformance.subject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stack as the judge can compare it: in its template, what is imported is a parameter of that name, as it is a variable in the module.
 * The judge gives both the same values, and knows no stack that exports them.
 */
public final class ImportsAsParameters {
    private static final Pattern IMPORT = Pattern.compile("\"Fn::ImportValue\"\\s*:\\s*\"([^\"]+)\"");

    private ImportsAsParameters() {}

    public static Subject of(Subject subject) {
        List<String> exports = subject.template().parameters().stream()
                .filter(Parameter::imported)
                .map(Parameter::name)
                .toList();
        return exports.isEmpty() ? subject : changed(subject, exports);
    }

    private static Subject changed(Subject subject, List<String> exports) {
        try {
            String text = IMPORT.matcher(Files.readString(subject.path()))
                    .replaceAll(found -> "\"Ref\": \"" + parameter(found.group(1)) + "\"");
            ObjectNode template = (ObjectNode) new ObjectMapper().readTree(text);
            for (String export : exports) {
                template.withObject("/Parameters/" + parameter(export)).put("Type", "String");
            }
            Path copy = Folders.scratch("imports").resolve(subject.path().getFileName());
            Files.writeString(copy, template.toPrettyString());
            return new Subject(subject.name(), copy, subject.module());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String parameter(String export) {
        return export.replaceAll("[:-]", "");
    }
}
