/**
 * Writes a {@link io.github.taskdef.processor.graph.ResourceGraph} as a Terraform module. Walks the graph by its tables and knows
 * no AWS resource kind.
 *
 * <p>The graph's values become {@link io.github.taskdef.processor.render.terraform.Hcl} nodes, those become lines, and only then
 * is white space put between: nothing after the nodes can change what a file means.
 */
@NullMarked
package io.github.taskdef.processor.render.terraform;

import org.jspecify.annotations.NullMarked;
