package io.github.taskdef.processor.render.cloudformation;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which texts are cut at each <code>${</code> or {@code arn:}, for {@code Fn::Join} to put it between the pieces: those that
 * {@code Fn::Sub} cannot say, and those that cfn-lint takes for a {@code Fn::Sub} or a partition forgotten.
 */
final class Cuts {
    /** Cut out where a text looks like a reference and is none. */
    static final String OPENING = "${";

    /** Cut out where the user names the partition, which cfn-lint would have asked for (I3042) in a {@code Fn::Sub}. */
    private static final String ARN = "arn:";

    /** What is a reference to cfn-lint if there is something of that name (E1029). */
    private static final String NAME = "\\$\\{([A-Za-z0-9_:]+)(?:\\.[A-Za-z0-9_:.]+)?}";

    /**
     * What {@code Fn::Sub} cannot be told to leave alone: its escape is for <code>${Name}</code>, and nobody says what it makes of
     * a brace that is never closed or of an escape that is escaped.
     */
    private static final String UNESCAPABLE = "\\$\\{(?![A-Za-z0-9:._/-]+})";

    private static final Pattern PARTITION = Pattern.compile("arn:[^*:]");

    private final Set<String> names;

    Cuts(ResourceGraph graph) {
        names = new HashSet<>(graph.parameters().keySet());
        for (LogicalId id : graph.resources().keySet()) {
            names.add(id.cloudFormation());
        }
    }

    /** Whether to cut a text that stands by itself. */
    boolean isNeeded(String text) {
        return text.indexOf('$') >= 0
                && Pattern.compile(NAME).matcher(text).results().anyMatch(found -> isName(found.group(1)));
    }

    private boolean isName(String name) {
        return name.startsWith("AWS::") || names.contains(name);
    }

    /** What to cut out of texts that stand beside references, if anything. */
    static Optional<String> neededInSub(List<Value> parts) {
        boolean isPartitionNamed = false;
        for (Value part : parts) {
            if (part instanceof Value.Text text) {
                if (isUnescapable(text.text())) {
                    return Optional.of(OPENING);
                }
                isPartitionNamed |= PARTITION.matcher(text.text()).find();
            }
        }
        return isPartitionNamed ? Optional.of(ARN) : Optional.empty();
    }

    private static boolean isUnescapable(String text) {
        return text.contains(OPENING)
                && Pattern.compile(UNESCAPABLE).matcher(text).find();
    }

    /** Texts and references, in pieces. */
    static List<Value> pieces(String cutOut, List<Value> parts) {
        List<Value> pieces = new ArrayList<>();
        List<Value> piece = new ArrayList<>();
        for (Value part : parts) {
            if (part instanceof Value.Text text) {
                String[] texts = text.text().split(Pattern.quote(cutOut), -1);
                piece.add(Value.text(texts[0]));
                for (int index = 1; index < texts.length; index++) {
                    pieces.add(Value.join(piece));
                    piece.clear();
                    piece.add(Value.text(texts[index]));
                }
            } else {
                piece.add(part);
            }
        }
        pieces.add(Value.join(piece));
        return pieces;
    }
}
