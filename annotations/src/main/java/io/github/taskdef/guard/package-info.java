/** What makes the compiler say so when the annotation processor did not run; nothing here is for applications to use. */
package io.github.taskdef.guard;
