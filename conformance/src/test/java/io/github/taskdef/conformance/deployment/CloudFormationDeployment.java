package io.github.taskdef.conformance.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.account.AwsApi;
import io.github.taskdef.conformance.subject.Parameter;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.tool.MotoServer;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A template's whole life in an account of its own: deployed, deployed again unchanged, deleted.
 *
 * @param steps the commands, in order
 * @param physical the id of each resource, by its logical id
 * @param before the account before
 * @param deployed the account with the stack in it
 * @param deployedAgain the account after the second time
 * @param left the account after the stack's end
 * @param refused what the stand-in had to refuse
 */
public record CloudFormationDeployment(
        Steps steps,
        Map<String, String> physical,
        Account before,
        Account deployed,
        Account deployedAgain,
        Account left,
        List<String> refused) {
    public static final String DEPLOY = "deploy";
    public static final String DEPLOY_AGAIN = "deploy again";
    public static final String DELETE = "delete";

    static CloudFormationDeployment of(Subject subject) {
        return Stumbles.retry(
                "the template of " + subject,
                attempt -> deployed(subject),
                made -> MotoServer.hasFailed(made.refused()));
    }

    private static CloudFormationDeployment deployed(Subject subject) {
        try (MotoServer server = MotoServer.start()) {
            AwsApi api = new AwsApi(server.address());
            Surroundings surroundings = new Surroundings(api);
            Map<Parameter, List<String>> values = surroundings.values(subject.template());
            Map<String, String> names = surroundings.names();
            Account before = Account.read(api, names);
            Steps steps = new Steps();
            if (!OtherStack.isDeployed(values, steps, server.environment())
                    || !steps.run(DEPLOY, first(subject, values).with(server.environment()))) {
                return new CloudFormationDeployment(steps, Map.of(), before, before, before, before, server.refused());
            }
            Account deployed = Account.read(api, names);
            Map<String, String> physical = physical(api, subject);
            steps.run(DEPLOY_AGAIN, deploy(subject, values).with(server.environment()));
            Account again = Account.read(api, names);
            steps.run(
                    DELETE, aws("delete-stack", "--stack-name", subject.name()).with(server.environment()));
            // moto's CloudFormation never deletes policies, nor rules of groups that it did not make
            Account left = Account.read(api, names).without("managed policy").unchanged("security group", before);
            return new CloudFormationDeployment(steps, physical, before, deployed, again, left, server.refused());
        }
    }

    /** By a change set moto finds no exports. */
    static Command first(Subject subject, Map<Parameter, List<String>> values) {
        return values.keySet().stream().anyMatch(Parameter::imported)
                ? create(subject, values)
                : deploy(subject, values);
    }

    static Command deploy(Subject subject, Map<Parameter, List<String>> values) {
        List<String> arguments = new ArrayList<>(List.of(
                "deploy",
                "--template-file",
                MotoPolicies.of(subject).toString(),
                "--stack-name",
                subject.name(),
                "--capabilities",
                "CAPABILITY_NAMED_IAM",
                "--no-fail-on-empty-changeset"));
        addParameters("--parameter-overrides", parameters(values, "%s=%s", ","), arguments);
        return aws(arguments.toArray(String[]::new));
    }

    private static void addParameters(String option, List<String> parameters, List<String> arguments) {
        if (!parameters.isEmpty()) {
            arguments.add(option);
            arguments.addAll(parameters);
        }
    }

    /** What is imported is no parameter. */
    private static List<String> parameters(Map<Parameter, List<String>> values, String form, String comma) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getKey().imported())
                .map(entry -> form.formatted(entry.getKey().name(), String.join(comma, entry.getValue())))
                .toList();
    }

    static Command aws(String... arguments) {
        List<String> words = new ArrayList<>(List.of(Tool.AWS.require(), "cloudformation"));
        words.addAll(List.of(arguments));
        return new Command(words);
    }

    /** The same without a change set: moto never tells the outputs of a stack that is made by one. */
    static Command create(Subject subject, Map<Parameter, List<String>> values) {
        List<String> arguments = new ArrayList<>(List.of(
                "create-stack",
                "--template-body",
                "file://" + MotoPolicies.of(subject),
                "--stack-name",
                subject.name(),
                "--capabilities",
                "CAPABILITY_NAMED_IAM"));
        addParameters("--parameters", parameters(values, "ParameterKey=%s,ParameterValue=%s", "\\,"), arguments);
        return aws(arguments.toArray(String[]::new));
    }

    /** Asks for what the stack tells, each as {@code name=value}, in the words of the README. */
    static Command outputs(Subject subject) {
        return aws(
                "describe-stacks",
                "--stack-name",
                subject.name(),
                "--output",
                "text",
                "--query",
                "Stacks[0].Outputs[].join(`=`, [OutputKey, OutputValue])");
    }

    private static Map<String, String> physical(AwsApi api, Subject subject) {
        JsonNode answer = api.query(
                "cloudformation", "2010-05-15", "DescribeStackResources", Map.of("StackName", subject.name()));
        Map<String, String> physical = new LinkedHashMap<>();
        answer.path("DescribeStackResourcesResult")
                .path("StackResources")
                .forEach(resource -> physical.put(
                        resource.path("LogicalResourceId").asText(),
                        resource.path("PhysicalResourceId").asText()));
        return physical;
    }
}
