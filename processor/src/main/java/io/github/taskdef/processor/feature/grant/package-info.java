/** {@code @S3Bucket}, {@code @SqsQueue} and the like: what the application uses, and what of that is created for it. */
@NullMarked
package io.github.taskdef.processor.feature.grant;

import org.jspecify.annotations.NullMarked;
