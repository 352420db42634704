package io.github.taskdef.processor.authorization;

import java.util.ArrayList;
import java.util.List;

/**
 * What the policies of one service can say. Patterns are IAM's: {@code *} and {@code ?} stand for characters, and case is nothing.
 *
 * @param prefix {@code s3}
 * @param actions the names, {@code GetObject}
 * @param confinable those of the actions that can name their resource
 * @param conditionKeys the keys whole, {@code s3:prefix}, with {@code *} for what the user chooses
 */
public record Service(String prefix, List<String> actions, List<String> confinable, List<String> conditionKeys) {
    private static final String NO_RESOURCE = " *";

    static Service parse(String prefix, List<String> lines) {
        List<String> actions = new ArrayList<>();
        List<String> confinable = new ArrayList<>();
        List<String> conditionKeys = new ArrayList<>();
        for (String line : lines) {
            if (line.contains(":")) {
                conditionKeys.add(line);
            } else if (line.endsWith(NO_RESOURCE)) {
                actions.add(line.substring(0, line.length() - NO_RESOURCE.length()));
            } else {
                actions.add(line);
                confinable.add(line);
            }
        }
        return new Service(prefix, List.copyOf(actions), List.copyOf(confinable), List.copyOf(conditionKeys));
    }

    /** Whether there is an action of such a name. */
    public boolean hasAction(String pattern) {
        // nearly always it is written as AWS writes it
        return actions.contains(pattern) || actions.stream().anyMatch(action -> Wildcard.matches(pattern, action));
    }

    /** Whether one of the actions of such a name can be allowed on some resources only. */
    public boolean hasConfinableAction(String pattern) {
        return confinable.stream().anyMatch(action -> Wildcard.matches(pattern, action));
    }

    /** Whether there is this condition key. */
    public boolean hasConditionKey(String key) {
        return conditionKeys.stream().anyMatch(known -> Wildcard.matches(known, key));
    }
}
