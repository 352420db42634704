/**
 * All that Taskdef knows about annotations: how each is read, what is wrong with it, what follows from it. A folder here is for what a
 * task is made of, a file there for an annotation; the list of them is {@link io.github.taskdef.processor.feature.BuiltInFeatures}.
 */
@NullMarked
package io.github.taskdef.processor.feature;

import org.jspecify.annotations.NullMarked;
