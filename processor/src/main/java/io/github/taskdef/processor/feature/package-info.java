/** One file an annotation: how it is read, what is wrong with it, what follows from it. */
@NullMarked
package io.github.taskdef.processor.feature;

import org.jspecify.annotations.NullMarked;
