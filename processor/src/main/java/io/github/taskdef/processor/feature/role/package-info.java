/** {@code @TaskRole} and {@code @ExecutionRole}: what the developer allows, and the roles that come of it. */
@NullMarked
package io.github.taskdef.processor.feature.role;

import org.jspecify.annotations.NullMarked;
