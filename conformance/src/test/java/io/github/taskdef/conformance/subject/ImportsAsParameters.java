package io.github.taskdef.conformance.subject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stack as the judge can compare it: in its template, what is imported is a parameter of that name, as it is a variable in the module.
 * The judge gives both the same values, and knows no stack that exports them.
 */
public final class ImportsAsParameters {
    private static final Pattern IMPORT = Pattern.compile("\"Fn::ImportValue\"\\s*:\\s*\"([^\"]+)\"");

    private ImportsAsParameters() {}

    public static Subject of(Subject subject) {
        Map<String, String> exports = subject.template().parameters().stream()
                .filter(Parameter::imported)
                .collect(Collectors.toMap(Parameter::name, Parameter::logicalId));
        return exports.isEmpty() ? subject : changed(subject, exports);
    }

    private static Subject changed(Subject subject, Map<String, String> exports) {
        try {
            String text = IMPORT.matcher(Files.readString(subject.path()))
                    .replaceAll(found -> "\"Ref\": \"" + exports.get(found.group(1)) + "\"");
            ObjectNode template = (ObjectNode) new ObjectMapper().readTree(text);
            for (String parameter : exports.values()) {
                template.withObject("/Parameters/" + parameter).put("Type", "String");
            }
            Path copy = Folders.scratch("imports").resolve(subject.path().getFileName());
            Files.writeString(copy, template.toPrettyString());
            return new Subject(subject.name(), copy, subject.module());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
