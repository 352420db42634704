package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Reporter;

/** A rule about a whole stack. */
public interface GraphCheck {

    /** Reports what is wrong with the stack. */
    void check(DerivedStack stack, Reporter reporter);
}
