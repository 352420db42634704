/** {@code @Secret}: where a secret comes from, and who may read it. */
@NullMarked
package io.github.taskdef.processor.feature.secret;

import org.jspecify.annotations.NullMarked;
