package io.github.taskdef.conformance.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where two trees differ. The order of a list counts only where it says something. */
final class TreeComparison {
    private static final Set<String> ORDERED = Set.of("command", "entryPoint");
    /** Members that tell the items of a list apart, so that a difference is reported inside of one. */
    private static final List<String> IDENTITIES = List.of("name", "Name", "key", "Key", "sourceVolume", "PolicyName");

    private final List<Difference> differences = new ArrayList<>();

    private TreeComparison() {}

    static List<Difference> between(String where, JsonNode left, JsonNode right) {
        TreeComparison comparison = new TreeComparison();
        comparison.compare(where, left, right);
        return comparison.differences;
    }

    private void compare(String where, JsonNode left, JsonNode right) {
        if (left.equals(right) || isSameNumber(left, right)) {
            return;
        }
        if (left.isObject() && right.isObject()) {
            members(where, left, right);
        } else if (left.isArray() && right.isArray() && !isOrdered(where)) {
            items(where, list(left), list(right));
        } else {
            differ(where, text(left), text(right));
        }
    }

    private void members(String where, JsonNode left, JsonNode right) {
        Set<String> names = new TreeSet<>();
        left.fieldNames().forEachRemaining(names::add);
        right.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> compare(where + "/" + name, left.path(name), right.path(name)));
    }

    private void items(String where, List<JsonNode> left, List<JsonNode> right) {
        List.copyOf(left).stream().filter(right::remove).forEach(left::remove);
        while (!left.isEmpty() && !right.isEmpty() && left.get(0).isObject()) {
            JsonNode one = left.remove(0);
            JsonNode other = right.remove(nearest(one, right));
            compare(where + "[" + identity(one) + "]", one, other);
        }
        if (!left.isEmpty() || !right.isEmpty()) {
            differ(where, texts(left), texts(right));
        }
    }

    private static int nearest(JsonNode one, List<JsonNode> others) {
        return IntStream.range(0, others.size())
                .boxed()
                .max((i, j) -> Double.compare(likeness(one, others.get(i)), likeness(one, others.get(j))))
                .orElseThrow();
    }

    private static double likeness(JsonNode one, JsonNode other) {
        String identity = identity(one);
        int same = !identity.isEmpty() && identity.equals(identity(other)) ? 1 : 0;
        return same + Leaves.likeness(Leaves.of(one), Leaves.of(other));
    }

    private static String identity(JsonNode item) {
        return IDENTITIES.stream()
                .filter(item::has)
                .map(name -> item.get(name).asText())
                .findFirst()
                .orElse("");
    }

    private void differ(String where, String left, String right) {
        differences.add(new Difference(where, left, right));
    }

    /** 16 and 16.0 are one number to JSON. */
    private static boolean isSameNumber(JsonNode left, JsonNode right) {
        return left.isNumber() && right.isNumber() && left.decimalValue().compareTo(right.decimalValue()) == 0;
    }

    private static boolean isOrdered(String where) {
        return ORDERED.contains(where.substring(where.lastIndexOf('/') + 1));
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }

    private static String texts(List<JsonNode> items) {
        return items.isEmpty()
                ? Difference.NOTHING
                : items.stream().map(TreeComparison::text).sorted().collect(Collectors.joining(", "));
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? Difference.NOTHING : value.toString();
    }
}
