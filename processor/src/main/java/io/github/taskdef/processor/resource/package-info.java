/**
 * One file for each AWS resource kind: a table that tells its spellings in CloudFormation and in Terraform side by side.
 *
 * <p>A test holds every name and shape against the schemas that AWS and the Terraform provider publish.
 */
@NullMarked
package io.github.taskdef.processor.resource;

import org.jspecify.annotations.NullMarked;
