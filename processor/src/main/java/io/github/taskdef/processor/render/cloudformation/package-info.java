/**
 * Writes a {@link io.github.taskdef.processor.graph.ResourceGraph} as a CloudFormation template. Walks the graph by its tables
 * and knows no AWS resource kind; the only package that writes JSON.
 */
@NullMarked
package io.github.taskdef.processor.render.cloudformation;

import org.jspecify.annotations.NullMarked;
