package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with its <code>${…}</code> references told apart from its data, once; {@link TaskDraft#value} makes a graph's value of it.
 *
 * @param origin where it was given
 * @param parts data and references in turn
 */
public record Text(Origin origin, List<Part> parts) {

    /** A piece of a text. */
    public sealed interface Part {}

    /** Data. */
    public record Literal(String text) implements Part {}

    /** A reference, by what stands between the braces. */
    public record Reference(String name) implements Part {}

    public Text {
        parts = List.copyOf(parts);
    }

    /** A reference that has no end: it is reported, and the rest of the text lies in it. */
    public record Unclosed(String rest) implements Part {}

    /** Reads a text; what is wrong with it is reported. */
    static Text parse(Setting<String> setting, Reporter reporter) {
        Text text = split(setting.value(), setting.origin());
        if (!text.isReadable()) {
            reporter.report(Problem.REFERENCE_UNCLOSED, text.origin(), rendered(text.last()));
        }
        return text;
    }

    /** A text that Taskdef itself words. */
    public static Text ofTaskdef(String wording, Origin origin) {
        Text text = split(wording, origin);
        if (!text.isReadable()) {
            throw new IllegalArgumentException(wording);
        }
        return text;
    }

    private static Text split(String source, Origin origin) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < source.length()) {
            if (source.startsWith("$${", at)) {
                literal.append("${");
                at += 3;
            } else if (source.startsWith("${", at)) {
                int end = source.indexOf('}', at);
                if (end < 0) {
                    addLiteral(literal, parts);
                    parts.add(new Unclosed(source.substring(at)));
                    return new Text(origin, parts);
                }
                addLiteral(literal, parts);
                parts.add(new Reference(source.substring(at + 2, end)));
                at = end + 1;
            } else {
                literal.append(source.charAt(at++));
            }
        }
        addLiteral(literal, parts);
        return new Text(origin, parts);
    }

    private static void addLiteral(StringBuilder literal, List<Part> parts) {
        if (literal.length() > 0) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether its form can be judged: every reference has its end. */
    public boolean isReadable() {
        // nothing follows what has no end
        return parts.isEmpty() || !(last() instanceof Unclosed);
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    /** Whether it is one reference and nothing else. */
    public boolean isReference() {
        return parts.size() == 1 && parts.get(0) instanceof Reference;
    }

    /** Whether it is data only. */
    public boolean isLiteral() {
        for (Part part : parts) {
            if (!(part instanceof Literal)) {
                return false;
            }
        }
        return true;
    }

    /** The data, which is all of a text that has no reference. */
    public String literal() {
        StringBuilder data = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                data.append(literal.text());
            }
        }
        return data.toString();
    }

    /** The text as it was written: for what is judged by its form. */
    public String rendered() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(rendered(part));
        }
        return text.toString();
    }

    private static String rendered(Part part) {
        if (part instanceof Reference reference) {
            return "${" + reference.name() + "}";
        }
        return part instanceof Unclosed unclosed
                ? unclosed.rest()
                : ((Literal) part).text().replace("${", "$${");
    }

    /** What it refers to. */
    List<String> references() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Reference reference) {
                names.add(reference.name());
            }
        }
        return names;
    }
}
