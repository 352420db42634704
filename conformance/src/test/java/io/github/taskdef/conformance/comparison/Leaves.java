package io.github.taskdef.conformance.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The values at the ends of a tree, each with the way to it; where in a list a value stands is left out. */
final class Leaves {
    private Leaves() {}

    static void visit(JsonNode value, String path, BiConsumer<String, String> visitor) {
        if (value.isObject()) {
            value.properties().forEach(member -> visit(member.getValue(), path + "/" + member.getKey(), visitor));
        } else if (value.isArray()) {
            value.forEach(item -> visit(item, path, visitor));
        } else {
            visitor.accept(path, value.asText());
        }
    }

    static List<String> of(JsonNode value) {
        List<String> leaves = new ArrayList<>();
        visit(value, "", (path, text) -> leaves.add(path + "=" + text));
        return leaves;
    }

    /** From 0, nothing in common, to 1, all. */
    static double likeness(List<String> left, List<String> right) {
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(leaf -> counts.merge(leaf, 1, Integer::sum));
        int common = 0;
        for (String leaf : right) {
            if (counts.merge(leaf, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        int all = left.size() + right.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }
}
