/** {@code taskdef.lock}: what earlier compilations made that holds data, and that today's must not lose. */
@NullMarked
package io.github.taskdef.processor.lock;

import org.jspecify.annotations.NullMarked;
