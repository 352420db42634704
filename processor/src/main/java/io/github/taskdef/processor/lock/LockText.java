package io.github.taskdef.processor.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.processor.render.cloudformation.LockRenderer;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The lock as text: an object with an entry for each stack, in the order of their names, after that of its form. */
final class LockText {
    /** A name that no stack can have. */
    private static final String FORM = "taskdef.lock";

    private static final String BEGIN = "{\n";
    private static final String END = "\n}\n";
    private static final String FIRST = BEGIN + "  \"" + FORM + "\": 1";

    private LockText() {}

    /** All of it; empty where there are no entries. */
    static String of(Collection<String> entries) {
        return entries.isEmpty() ? "" : FIRST + ",\n" + String.join(",\n", entries) + END;
    }

    /** The entry of an object that has one. */
    static String entry(String object) {
        return object.substring(BEGIN.length(), object.length() - END.length());
    }

    /** The entries that a lock has, where nobody but a compilation wrote it. */
    static Set<String> entries(String lock) {
        boolean isWhole = lock.startsWith(FIRST) && lock.endsWith(END);
        return isWhole
                ? Set.copyOf(List.of(lock.substring(FIRST.length(), lock.length() - END.length())
                        .split(",\n(?=  \")", -1)))
                : Set.of();
    }

    /** Whether it can have an entry for a stack. */
    static boolean tellsOf(String stack, String lock) {
        return lock.contains("\"" + stack + "\"");
    }

    /** Whether an entry is binding; one of an older Taskdef, which does not tell, is. */
    static boolean isDeployed(JsonNode entry) {
        return !entry.isMissingNode() && entry.path(LockRenderer.DEPLOYED).asBoolean(true);
    }

    /** Its stacks by their names; none in an empty text. */
    static JsonNode parse(String lock) throws JsonProcessingException {
        JsonNode tree = new ObjectMapper().readTree(lock);
        return tree instanceof ObjectNode stacks ? stacks.without(FORM) : tree;
    }
}
