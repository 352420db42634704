package io.github.taskdef.processor.graph;

/**
 * What the stack tells when it is deployed.
 *
 * @param name as CloudFormation spells it; Terraform's is its snake case
 * @param description one sentence, ending in a full stop
 * @param value the value told
 */
public record Output(String name, String description, Value value) {}
