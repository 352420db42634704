/** {@code @EcsTask}: the task definition. */
@NullMarked
package io.github.taskdef.processor.feature.task;

import org.jspecify.annotations.NullMarked;
