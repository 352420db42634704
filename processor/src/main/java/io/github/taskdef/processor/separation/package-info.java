/** A stack in two: its roles, for whoever owns IAM, and the rest. Loaded where it is asked for. */
@NullMarked
package io.github.taskdef.processor.separation;

import org.jspecify.annotations.NullMarked;
