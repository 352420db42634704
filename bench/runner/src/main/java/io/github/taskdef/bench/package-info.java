/** Compiles the subjects' inputs again and again, each time in a fresh JVM, and writes what that cost into the page. */
@NullMarked
package io.github.taskdef.bench;

import org.jspecify.annotations.NullMarked;
