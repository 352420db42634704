/** Which actions a level of access means: one file a kind of resource. */
@NullMarked
package io.github.taskdef.processor.grant;

import org.jspecify.annotations.NullMarked;
