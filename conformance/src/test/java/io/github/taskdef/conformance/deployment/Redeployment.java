package io.github.taskdef.conformance.deployment;

import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.account.AwsApi;
import io.github.taskdef.conformance.subject.Parameter;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.TerraformModule;
import io.github.taskdef.conformance.tool.MotoServer;
import io.github.taskdef.conformance.tool.Provider;
import java.util.List;
import java.util.Map;

/**
 * A stack that is deployed, used, and deployed again after its sources changed.
 *
 * @param steps the commands, in order
 * @param first the account with the stack in it, and what was written there
 * @param then the account after the second deployment
 * @param refused what the stand-in had to refuse
 */
public record Redeployment(Steps steps, Account first, Account then, List<String> refused) {
    public static final String FIRST = "deploy";
    public static final String THEN = "deploy what changed";
    public static final String PLAN_AGAIN = "plan again";

    /** What is done with a deployed stack; it is given the environment that reaches the account. */
    public interface Use {
        /** After the first deployment. */
        void write(Map<String, String> account);

        /** After the second. */
        void read(Map<String, String> account);
    }

    /** By way of CloudFormation. */
    public static Redeployment ofTemplate(Subject subject, Subject changed, Use use) {
        try (MotoServer server = MotoServer.start()) {
            AwsApi api = new AwsApi(server.address());
            Surroundings surroundings = new Surroundings(api);
            Map<Parameter, List<String>> values = surroundings.values(subject.template());
            Steps steps = new Steps();
            steps.run(FIRST, CloudFormationDeployment.deploy(subject, values).with(server.environment()));
            use.write(server.environment());
            Account first = Account.read(api, surroundings.names());
            steps.run(
                    THEN,
                    CloudFormationDeployment.deploy(MotoUpdate.of(subject, changed), values)
                            .with(server.environment()));
            use.read(server.environment());
            return new Redeployment(steps, first, Account.read(api, surroundings.names()), server.refused());
        }
    }

    /** By way of Terraform: one folder, one state. */
    public static Redeployment ofModule(Subject subject, Subject changed, Use use) {
        try (MotoServer server = MotoServer.start()) {
            AwsApi api = new AwsApi(server.address());
            Surroundings surroundings = new Surroundings(api);
            TerraformModule module = subject.terraform().copy("evolving-" + subject.name());
            Terraform.giveVariables(module, surroundings.values(subject.template()));
            Steps steps = new Steps();
            Terraform terraform = new Terraform(module, Provider.FIVE, server.environment(), steps);
            terraform.init("init");
            terraform.run(FIRST, "apply", "-auto-approve", "-input=false");
            use.write(server.environment());
            Account first = Account.read(api, surroundings.names());
            module.replaceBy(changed.terraform());
            terraform.run(THEN, "apply", "-auto-approve", "-input=false");
            terraform.run(PLAN_AGAIN, "plan", "-detailed-exitcode", "-input=false");
            use.read(server.environment());
            return new Redeployment(steps, first, Account.read(api, surroundings.names()), server.refused());
        }
    }
}
