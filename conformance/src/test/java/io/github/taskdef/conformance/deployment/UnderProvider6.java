package io.github.taskdef.conformance.deployment;

import io.github.taskdef.conformance.subject.Parameter;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.TerraformModule;
import io.github.taskdef.conformance.tool.Provider;
import java.util.List;
import java.util.Map;

/** A module under the stand-in for provider 6: valid, and planned; there is no account behind it. */
public final class UnderProvider6 {
    public static final String INIT = "init";
    public static final String VALIDATE = "validate";
    public static final String PLAN = "plan";

    private UnderProvider6() {}

    public static Steps check(Subject subject, Map<Parameter, List<String>> values) {
        TerraformModule copy =
                subject.terraform().copy("provider6-" + subject.name(), UnderProvider6::withoutEphemeralResources);
        Terraform.giveVariables(copy, values);
        Steps steps = new Steps();
        Terraform terraform = new Terraform(copy, Provider.SIX, Map.of("AWS_REGION", "us-east-1"), steps);
        if (terraform.init(INIT) && terraform.run(VALIDATE, "validate")) {
            terraform.run(PLAN, "plan", "-input=false");
        }
        return steps;
    }

    /** The stand-in has no ephemeral resources. The one that Taskdef writes, a random password, is a data source as well. */
    static String withoutEphemeralResources(String module) {
        return module.replace(
                        "ephemeral \"aws_secretsmanager_random_password\"",
                        "data \"aws_secretsmanager_random_password\"")
                .replace("ephemeral.aws_secretsmanager_random_password", "data.aws_secretsmanager_random_password");
    }
}
