package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/**
 * That the stack creates what a grant names.
 *
 * @param origin the annotation that says so, such as {@code @NewQueue}
 * @param grant what names it
 * @param described what the annotation says
 * @param formerName what it was named by when it was made, empty for what it is named by
 */
public record CreationIntent(Origin origin, GrantIntent grant, Described described, Setting<String> formerName) {

    /** How a resource of some kind is to be. */
    public interface Described {
        /** Its name in the account, empty for one that is made at deployment. */
        Text physicalName();

        /** All that is said, wherever it was given: what tells two that are alike. */
        List<?> values();
    }

    /** What the names of FIFO queues and topics end in, and no others. */
    public static final String FIFO = ".fifo";

    /** Its name within the stack. */
    public String name() {
        return grant.resource().rendered();
    }

    /** The id of it, or of something of it. */
    public LogicalId id(String words) {
        LogicalId id = LogicalId.of(name(), words);
        return formerName.value().isEmpty() ? id : id.formerly(LogicalId.of(formerName.value(), words));
    }

    /** What gave the ids their name. */
    public Origin idOrigin() {
        return formerName.isStated() ? formerName.origin() : grant.resource().origin();
    }

    /** Whether it is a FIFO queue or topic. */
    public boolean isFifo() {
        return name().endsWith(FIFO);
    }

    /** Whether both mean the same resource. */
    public boolean means(GrantIntent other) {
        return grant.kind().equals(other.kind())
                && grant.resource().rendered().equals(other.resource().rendered());
    }

    /** Whether both create it alike. */
    public boolean sameAs(CreationIntent other) {
        return described.values().equals(other.described.values())
                && key().equals(other.key())
                && formerName.value().equals(other.formerName.value());
    }

    /** The key it is encrypted with, as written. */
    public String key() {
        return grant.kmsKey().map(Text::rendered).orElse("");
    }
}
