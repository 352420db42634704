/** What features of several kinds need. */
@NullMarked
package io.github.taskdef.processor.feature.shared;

import org.jspecify.annotations.NullMarked;
