/** {@code @EfsVolume} and the other kinds of volumes: what they are, and where containers see them. */
@NullMarked
package io.github.taskdef.processor.feature.volume;

import org.jspecify.annotations.NullMarked;
