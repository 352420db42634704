/**
 * The annotation processor: javac's rounds ({@link io.github.taskdef.processor.TaskdefProcessor}) and what is done with each task
 * ({@link io.github.taskdef.processor.Pipeline}).
 */
@NullMarked
package io.github.taskdef.processor;

import org.jspecify.annotations.NullMarked;
