package io.github.taskdef.processor.check;

import io.github.taskdef.processor.spi.GraphCheck;
import java.util.List;

/** The whole-stack rules, in the order in which they are asked. */
public final class Checks {

    private Checks() {}

    public static List<GraphCheck> all() {
        return List.of(
                new StackQuotas(),
                new LogicalIdLengths(),
                new RoleNames(),
                new PolicySizes(),
                new TaskDefinitionSizes());
    }
}
