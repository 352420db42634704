/** The class of typed constants beside each task. */
@NullMarked
package io.github.taskdef.processor.companion;

import org.jspecify.annotations.NullMarked;
