/** What the developer declared: one record an annotation, each value with the place where it was given. */
@NullMarked
package io.github.taskdef.processor.intent;

import org.jspecify.annotations.NullMarked;
