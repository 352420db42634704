package io.github.taskdef.conformance.subject;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A parameter of a template, or what a template imports: a module asks for both.
 *
 * @param name its name there; that of the export
 * @param list whether it holds several values
 * @param optional whether it has a default
 * @param size how many values it asks for in words, 0 for as many as one likes
 * @param example a value that it accepts, as far as the template says: the first of those allowed, or its least
 * @param imported whether CloudFormation looks for it among the exports of other stacks
 */
public record Parameter(String name, boolean list, boolean optional, int size, String example, boolean imported) {
    /** A template cannot hold to it, a module does. */
    private static final Pattern SIZE = Pattern.compile(": (\\d+), each in an availability zone");

    static Parameter of(String name, JsonNode declared) {
        String type = declared.path("Type").asText();
        boolean list = type.startsWith("List<") || type.equals("CommaDelimitedList");
        String number = type.contains("Number") ? declared.path("MinValue").asText("1") : "value";
        Matcher size = SIZE.matcher(declared.path("Description").asText());
        return new Parameter(
                name,
                list,
                declared.has("Default"),
                size.find() ? Integer.parseInt(size.group(1)) : 0,
                declared.path("AllowedValues").path(0).asText(number),
                false);
    }

    static Parameter ofImport(String export) {
        return new Parameter(export, false, false, 0, "value", true);
    }

    /** What the same parameter is called in the module. */
    public String variable() {
        return (imported ? "imported_" + name : name)
                .replaceAll("[:-]+", "_")
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    /** What it can be called within a template, for exports may have marks in their names. */
    public String logicalId() {
        return Arrays.stream(name.split("[:-]"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining("", imported ? "Imported" : "", ""));
    }

    /** Whether its name speaks of something, whatever the spelling. */
    public boolean speaksOf(String thing) {
        return name.toLowerCase(Locale.ROOT).contains(thing);
    }
}
