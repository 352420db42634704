/** Rules about a whole stack, one a file. */
@NullMarked
package io.github.taskdef.processor.check;

import org.jspecify.annotations.NullMarked;
