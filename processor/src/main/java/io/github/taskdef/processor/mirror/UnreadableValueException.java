package io.github.taskdef.processor.mirror;

/** A value that the compiler itself refuses, and so has told already: there is nothing to add, and nothing to read. */
public final class UnreadableValueException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
