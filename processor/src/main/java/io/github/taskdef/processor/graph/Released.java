package io.github.taskdef.processor.graph;

/**
 * A resource that holds data and that the stack made, but no longer makes: it stays in the account and belongs to nobody's stack.
 *
 * @param kind what it is
 * @param id what it was called
 */
public record Released(ResourceKind kind, LogicalId id) {}
