/**
 * The annotations of a class as values: members read by name and type with their position
 * ({@link io.github.taskdef.processor.mirror.MirrorView}), composed annotations unfolded
 * ({@link io.github.taskdef.processor.mirror.Composition}).
 */
@NullMarked
package io.github.taskdef.processor.mirror;

import org.jspecify.annotations.NullMarked;
