package io.github.taskdef.conformance.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.conformance.subject.Parameter;
import io.github.taskdef.conformance.subject.TerraformModule;
import io.github.taskdef.conformance.tool.Provider;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terraform at work in one module's folder, with one version of the AWS provider. */
final class Terraform {
    /** {@code init} reads a provider of hundreds of megabytes to its end, and a plugin cache bears one at a time. */
    private static final Object ONE_INIT = new Object();

    private final TerraformModule module;
    private final Map<String, String> environment = new HashMap<>();
    private final Steps steps;

    Terraform(TerraformModule module, Provider provider, Map<String, String> account, Steps steps) {
        this.module = module;
        this.steps = steps;
        environment.putAll(provider.require());
        environment.putAll(account);
    }

    static void giveVariables(TerraformModule module, Map<Parameter, List<String>> values) {
        ObjectNode variables = new ObjectMapper().createObjectNode();
        values.forEach((parameter, value) -> {
            if (parameter.list()) {
                value.forEach(variables.withArray("/" + parameter.variable())::add);
            } else {
                variables.put(parameter.variable(), value.get(0));
            }
        });
        module.add("conformance.auto.tfvars.json", variables.toPrettyString());
    }

    boolean init(String step) {
        synchronized (ONE_INIT) {
            return run(step, "init", "-input=false");
        }
    }

    /** Whether the command succeeded. */
    boolean run(String step, String command, String... arguments) {
        List<String> words = new ArrayList<>(List.of(Tool.TERRAFORM.require(), command));
        words.addAll(List.of(arguments));
        if (!command.equals("state")) {
            words.add(2, "-no-color");
        }
        return steps.run(step, new Command(words).in(module.folder()).with(environment));
    }
}
