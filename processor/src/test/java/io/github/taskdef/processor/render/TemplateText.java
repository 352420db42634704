package io.github.taskdef.processor.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What CloudFormation makes of a text in a template, as AWS documents its functions. */
public final class TemplateText {
    /** What stands for whatever a reference comes to. */
    public static final String REFERENCE = "<reference>";

    /** A name in braces is a reference, unless an exclamation mark stands before it. */
    private static final Pattern IN_SUB = Pattern.compile("\\$\\{(!?)([^}]*)}");

    private TemplateText() {}

    /** The text, a number's among them; empty where the node is no text. */
    public static Optional<String> of(JsonNode node) {
        if (node.isValueNode()) {
            return Optional.of(node.asText());
        }
        if (node.has("Ref") || node.has("Fn::GetAtt") || node.has("Fn::Select") || node.has("Fn::If")) {
            return Optional.of(REFERENCE);
        }
        if (node.has("Fn::Sub")) {
            return Optional.of(IN_SUB.matcher(node.path("Fn::Sub").asText())
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(1).isEmpty() ? REFERENCE : "${" + found.group(2) + "}")));
        }
        return node.has("Fn::Join")
                ? Optional.of(node.at("/Fn::Join/1")
                        .valueStream()
                        .map(part -> of(part).orElseThrow())
                        .collect(Collectors.joining(node.at("/Fn::Join/0").asText())))
                : Optional.empty();
    }
}
