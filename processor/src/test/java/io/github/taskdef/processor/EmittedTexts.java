package io.github.taskdef.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.processor.render.TemplateText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that an emitted file says, each as AWS comes to have it, references told by {@link TemplateText#REFERENCE}. */
final class EmittedTexts {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Map<Character, String> ESCAPES =
            Map.of('n', "\n", 'r', "\r", 't', "\t", '"', "\"", '\\', "\\");

    private final Set<String> texts = new HashSet<>();

    private EmittedTexts() {}

    /** Those of a template: its names, its texts and numbers, and what its functions come to. */
    static Set<String> ofTemplate(String template) {
        EmittedTexts found = new EmittedTexts();
        try {
            found.add(new ObjectMapper().readTree(template));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found.texts;
    }

    private void add(JsonNode node) {
        Optional<String> text = TemplateText.of(node);
        if (text.isPresent() && !node.has("Fn::If")) {
            texts.add(text.get());
        } else {
            node.properties().forEach(property -> texts.add(property.getKey()));
            node.forEach(this::add);
        }
    }

    /** Those of a module: its words and numbers, and its texts in quotes. */
    static Set<String> ofModule(String module) {
        EmittedTexts found = new EmittedTexts();
        int at = 0;
        while (at < module.length()) {
            if (module.charAt(at) == '#') {
                at = module.indexOf('\n', at);
            } else if (module.charAt(at) == '"') {
                at = found.addQuoted(module, at + 1);
            } else {
                Matcher word = WORD.matcher(module).region(at, module.length());
                boolean isWord = word.lookingAt();
                found.texts.add(isWord ? word.group() : "");
                at = isWord ? word.end() : at + 1;
            }
        }
        return found.texts;
    }

    /** Adds the text that begins here, and answers where its quotes end. */
    private int addQuoted(String module, int begin) {
        StringBuilder text = new StringBuilder();
        int at = begin;
        while (module.charAt(at) != '"') {
            char c = module.charAt(at);
            if (c == '\\') {
                at = unescape(module, at + 1, text);
            } else if (module.startsWith("$${", at) || module.startsWith("%%{", at)) {
                text.append(c).append('{');
                at += 3;
            } else if (module.startsWith("${", at)) {
                text.append(TemplateText.REFERENCE);
                at = endOfExpression(module, at + 2);
            } else {
                text.append(c);
                at++;
            }
        }
        texts.add(text.toString());
        return at + 1;
    }

    private static int unescape(String module, int at, StringBuilder text) {
        char c = module.charAt(at);
        int digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits == 0) {
            text.append(ESCAPES.get(c));
        } else {
            text.appendCodePoint(Integer.parseInt(module.substring(at + 1, at + 1 + digits), 16));
        }
        return at + 1 + digits;
    }

    /** No expression that Taskdef writes into a text holds braces, or a text with a brace. */
    private static int endOfExpression(String module, int at) {
        return module.indexOf('}', at) + 1;
    }
}
