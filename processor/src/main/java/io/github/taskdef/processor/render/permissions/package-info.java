/** What each role may do and why, for people and programs that judge it: {@code <stack>.permissions.json}. */
@NullMarked
package io.github.taskdef.processor.render.permissions;

import org.jspecify.annotations.NullMarked;
