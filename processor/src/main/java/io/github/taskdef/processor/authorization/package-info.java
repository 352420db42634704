/** What AWS publishes for those who write policies: which services there are, and what the actions and condition keys of each are called. */
@NullMarked
package io.github.taskdef.processor.authorization;

import org.jspecify.annotations.NullMarked;
