/** {@code @EcsService}: how the task is kept running. */
@NullMarked
package io.github.taskdef.processor.feature.service;

import org.jspecify.annotations.NullMarked;
