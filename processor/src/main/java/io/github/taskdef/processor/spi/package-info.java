/**
 * What a feature is made of: {@link io.github.taskdef.processor.spi.Feature} reads an annotation, checks it and derives what will
 * exist; {@link io.github.taskdef.processor.spi.GraphCheck} judges a whole stack. Taskdef's own features use nothing else.
 */
@NullMarked
package io.github.taskdef.processor.spi;

import org.jspecify.annotations.NullMarked;
