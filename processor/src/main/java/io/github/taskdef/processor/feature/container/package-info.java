/** {@code @Container}, and the container that {@code @EcsTask} itself describes. */
@NullMarked
package io.github.taskdef.processor.feature.container;

import org.jspecify.annotations.NullMarked;
