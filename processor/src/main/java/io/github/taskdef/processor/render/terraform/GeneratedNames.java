package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.ResourceKind.GeneratedName;
import io.github.taskdef.processor.graph.ShortName;
import java.util.Locale;

/** Names as CloudFormation makes them: of the stack and the logical id, to which the target adds what tells them apart. */
final class GeneratedNames {

    private GeneratedNames() {}

    static String of(String stack, LogicalId id, GeneratedName generated) {
        String end = generated.isPrefix() ? "-" : "";
        String name = ShortName.of(stack + "-" + id.cloudFormation(), generated.longest() - end.length()) + end;
        return generated.isLowerCase() ? name.toLowerCase(Locale.ROOT) : name;
    }
}
