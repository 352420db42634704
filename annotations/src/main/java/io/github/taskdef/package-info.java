/**
 * Annotations that make a Java application's classes say where it runs on Amazon ECS. They have no effect at run time; the
 * annotation processor {@code io.github.taskdef:taskdef-processor} reads them when the classes are compiled, and writes a
 * CloudFormation template and a Terraform module.
 *
 * <p>Start with {@link io.github.taskdef.EcsTask}.
 */
package io.github.taskdef;
