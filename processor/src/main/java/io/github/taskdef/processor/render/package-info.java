/** What both targets share in how they are written. */
@NullMarked
package io.github.taskdef.processor.render;

import org.jspecify.annotations.NullMarked;
