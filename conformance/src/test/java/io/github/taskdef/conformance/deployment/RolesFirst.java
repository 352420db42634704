package io.github.taskdef.conformance.deployment;

import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.account.AwsApi;
import io.github.taskdef.conformance.subject.Parameter;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.TerraformModule;
import io.github.taskdef.conformance.tool.MotoServer;
import io.github.taskdef.conformance.tool.Provider;
import io.github.taskdef.testing.Folders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stack's roles and then the stack, in an account of their own: what the one tells is passed on to the other by its name, and by nothing
 * else.
 *
 * @param deployed the account with both in it
 * @param refused what the stand-in had to refuse
 */
public record RolesFirst(Steps steps, Account deployed, List<String> refused) {
    public static final String ROLES = "deploy the roles";
    public static final String OUTPUTS = "ask what they tell";
    public static final String APPLICATION = "deploy the application";
    public static final String INIT = "init";
    public static final String APPLY = "apply";
    public static final String PLAN_AGAIN = "plan again";

    /** As two stacks. */
    public static RolesFirst stacks(Subject roles, Subject application) {
        return untilSound("templates", application, attempt -> deployed(roles, application));
    }

    /** As two modules of one configuration. */
    public static RolesFirst modules(Subject roles, Subject application) {
        return untilSound("modules", application, attempt -> applied(roles, application));
    }

    private static RolesFirst untilSound(String what, Subject application, IntFunction<RolesFirst> attempt) {
        return Stumbles.retry(
                "the " + what + " of " + application + " and its roles",
                attempt,
                made -> MotoServer.hasFailed(made.refused()) || made.deployed().hasTwins("access point"));
    }

    private static RolesFirst deployed(Subject roles, Subject application) {
        try (MotoServer server = MotoServer.start()) {
            AwsApi api = new AwsApi(server.address());
            Surroundings surroundings = new Surroundings(api);
            Steps steps = new Steps();
            Map<Parameter, List<String>> given = surroundings.values(roles.template());
            Map<Parameter, List<String>> values = surroundings.values(application.template());
            Map<Parameter, List<String>> all = new LinkedHashMap<>(given);
            all.putAll(values);
            if (OtherStack.isDeployed(all, steps, server.environment())
                    && steps.run(
                            ROLES, CloudFormationDeployment.create(roles, given).with(server.environment()))
                    && steps.run(
                            OUTPUTS, CloudFormationDeployment.outputs(roles).with(server.environment()))) {
                Map<String, String> told = told(steps.result(OUTPUTS).output());
                values.replaceAll((parameter, value) ->
                        told.containsKey(parameter.name()) ? List.of(told.get(parameter.name())) : value);
                steps.run(
                        APPLICATION,
                        CloudFormationDeployment.first(application, values).with(server.environment()));
            }
            return new RolesFirst(steps, Account.read(api, surroundings.names()), server.refused());
        }
    }

    private static Map<String, String> told(String outputs) {
        return Stream.of(outputs.strip().split("\\s+"))
                .map(output -> output.split("=", 2))
                .collect(Collectors.toMap(output -> output[0], output -> output[1]));
    }

    private static RolesFirst applied(Subject roles, Subject application) {
        try (MotoServer server = MotoServer.start()) {
            AwsApi api = new AwsApi(server.address());
            Surroundings surroundings = new Surroundings(api);
            TerraformModule both = new TerraformModule(Folders.scratch("roles-first"));
            both.add(
                    "main.tf",
                    call("roles", roles, surroundings, both, Set.of())
                            + call("application", application, surroundings, both, outputs(roles)));
            Steps steps = new Steps();
            Terraform terraform = new Terraform(both, Provider.FIVE, server.environment(), steps);
            if (terraform.init(INIT) && terraform.run(APPLY, "apply", "-auto-approve", "-input=false")) {
                terraform.run(PLAN_AGAIN, "plan", "-detailed-exitcode", "-input=false");
            }
            return new RolesFirst(steps, Account.read(api, surroundings.names()), server.refused());
        }
    }

    private static Set<String> outputs(Subject subject) {
        return Pattern.compile("(?m)^output \"(\\w+)\"")
                .matcher(subject.terraform().text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String call(
            String name, Subject subject, Surroundings surroundings, TerraformModule from, Set<String> told) {
        StringBuilder call = new StringBuilder(
                "module \"" + name + "\" {\n  source = \"" + from.folder().relativize(subject.module()) + "\"\n");
        surroundings.values(subject.template()).forEach((parameter, value) -> {
            String variable = parameter.variable();
            call.append("  ").append(variable).append(" = ");
            if (told.contains(variable)) {
                call.append("module.roles.").append(variable);
            } else {
                String texts = value.stream().map(one -> '"' + one + '"').collect(Collectors.joining(", "));
                call.append(parameter.list() ? "[" + texts + "]" : texts);
            }
            call.append('\n');
        });
        return call + "}\n";
    }
}
