/**
 * What will exist in the account: one immutable {@link io.github.taskdef.processor.graph.ResourceGraph} a stack, its
 * resources told in CloudFormation's property names, references between them kept as values.
 *
 * <p>Nothing here knows a single AWS resource kind (those are tables in {@code resource}) nor how a target spells a value
 * (that is {@code render}).
 */
@NullMarked
package io.github.taskdef.processor.graph;

import org.jspecify.annotations.NullMarked;
