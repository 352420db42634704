package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.ResourceGraph;

/** A rule about a whole stack. */
public interface GraphCheck {

    /**
     * Reports what is wrong with the stack.
     *
     * @param origin the task the stack is named by, for what no single value is to blame for
     */
    void check(ResourceGraph graph, Origin origin, Reporter reporter);
}
