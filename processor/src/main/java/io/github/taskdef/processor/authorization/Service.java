package io.github.taskdef.processor.authorization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the policies of one service can say. Patterns are IAM's: {@code *} and {@code ?} stand for characters, and case is nothing.
 *
 * @param prefix {@code s3}
 * @param actions the names, {@code GetObject}
 * @param confinable those of the actions that can name their resource, each with the kinds it acts on
 * @param arns the ARNs of each kind of resource
 * @param conditionKeys the keys whole, {@code s3:prefix}, with {@code *} for what the user chooses
 */
public record Service(
        String prefix,
        List<String> actions,
        Map<String, List<String>> confinable,
        Map<String, String> arns,
        List<String> conditionKeys) {
    private static final String NO_RESOURCE = "*";
    private static final String KIND = "=";
    private static final int ARN_PARTS = 6;

    static Service parse(String prefix, List<String> lines) {
        List<String> actions = new ArrayList<>();
        Map<String, List<String>> confinable = new LinkedHashMap<>();
        Map<String, String> arns = new HashMap<>();
        List<String> conditionKeys = new ArrayList<>();
        for (String line : lines) {
            List<String> words = List.of(line.split(" "));
            if (line.startsWith(KIND)) {
                arns.put(words.get(0).substring(1), words.get(1));
            } else if (line.contains(":")) {
                conditionKeys.add(line);
            } else {
                actions.add(words.get(0));
                if (!words.contains(NO_RESOURCE)) {
                    confinable.put(words.get(0), words.subList(1, words.size()));
                }
            }
        }
        return new Service(prefix, List.copyOf(actions), confinable, arns, List.copyOf(conditionKeys));
    }

    /** Whether there is an action of such a name. */
    public boolean hasAction(String pattern) {
        // nearly always it is written as AWS writes it
        return actions.contains(pattern) || actions.stream().anyMatch(action -> Wildcard.matches(pattern, action));
    }

    /** Whether one of the actions of such a name can be allowed on some resources only. */
    public boolean hasConfinableAction(String pattern) {
        return confinable.keySet().stream().anyMatch(action -> Wildcard.matches(pattern, action));
    }

    /**
     * The ARNs of what an action acts on, {@code *} for what is in them; none where that is every resource, or is not known.
     *
     * @param action a name without wildcards
     */
    public List<String> arns(String action) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, List<String>> one : confinable.entrySet()) {
            if (one.getKey().equalsIgnoreCase(action)) {
                for (String kind : one.getValue()) {
                    found.add(arns.getOrDefault(kind, "*"));
                }
            }
        }
        return found;
    }

    /** Whether a policy's resource can mean one of such an ARN; what is no ARN can mean any. */
    public static boolean canMean(String resource, String arn) {
        String[] parts = resource.split(":", ARN_PARTS);
        String[] known = arn.split(":", ARN_PARTS);
        if (parts.length < ARN_PARTS || known.length < ARN_PARTS) {
            return true;
        }
        for (int at = 0; at < ARN_PARTS; at++) {
            if (!Wildcard.meet(parts[at], known[at])) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is this condition key. */
    public boolean hasConditionKey(String key) {
        return conditionKeys.stream().anyMatch(known -> Wildcard.matches(known, key));
    }
}
