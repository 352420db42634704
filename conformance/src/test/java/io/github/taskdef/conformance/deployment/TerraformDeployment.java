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
import java.util.stream.Stream;

/**
 * A module's whole life in an account of its own: applied, planned again, destroyed as far as it lets itself.
 *
 * @param steps the commands, in order
 * @param module the copy that was worked in
 * @param values what the variables without default were set to
 * @param before the account before
 * @param applied the account with the module's resources in it
 * @param left the account after their destruction
 * @param retained the ids of what Terraform must not destroy or leaves where it is
 * @param refused what the stand-in had to refuse
 */
public record TerraformDeployment(
        Steps steps,
        TerraformModule module,
        Map<Parameter, List<String>> values,
        Account before,
        Account applied,
        Account left,
        List<String> retained,
        List<String> refused) {
    private static final String ACCESS_POINT = "access point";
    public static final String INIT = "init";
    public static final String VALIDATE = "validate";
    public static final String APPLY = "apply";
    public static final String PLAN_AGAIN = "plan again";
    public static final String DESTROY_ALL = "destroy all";
    public static final String FORGET = "forget what is retained";
    public static final String DESTROY = "destroy the rest";

    static TerraformDeployment of(Subject subject) {
        return untilSound(subject, subject.terraform(), "module-" + subject.name(), true);
    }

    /** Applies a module that is not quite the subject's, and leaves it at that. */
    public static TerraformDeployment applied(Subject subject, TerraformModule changed) {
        return untilSound(subject, changed, "changed-" + subject.name(), false);
    }

    private static TerraformDeployment untilSound(
            Subject subject, TerraformModule module, String name, boolean toTheEnd) {
        return Stumbles.retry(
                "the module of " + subject,
                attempt -> of(subject, module.copy(name + "-" + attempt), toTheEnd),
                TerraformDeployment::hasStumbled);
    }

    private boolean hasStumbled() {
        return applied.hasTwins(ACCESS_POINT)
                || MotoServer.hasFailed(refused)
                || steps.haveFailed(Stumbles::hasRevokedTwice);
    }

    private static TerraformDeployment of(Subject subject, TerraformModule module, boolean toTheEnd) {
        try (MotoServer server = MotoServer.start()) {
            AwsApi api = new AwsApi(server.address());
            Surroundings surroundings = new Surroundings(api);
            Map<Parameter, List<String>> values = surroundings.values(subject.template());
            Terraform.giveVariables(module, values);
            Account before = Account.read(api, surroundings.names());
            Steps steps = new Steps();
            Terraform terraform = new Terraform(module, Provider.FIVE, server.environment(), steps);
            boolean done = apply(terraform);
            Account applied = Account.read(api, surroundings.names());
            List<String> retained = List.of();
            if (done && toTheEnd) {
                retained = TerraformState.ids(
                        module,
                        Stream.concat(module.retained().stream(), module.left().stream())
                                .toList());
                terraform.run(PLAN_AGAIN, "plan", "-detailed-exitcode", "-input=false");
                destroy(terraform, module);
            }
            Account left = Account.read(api, surroundings.names());
            return new TerraformDeployment(steps, module, values, before, applied, left, retained, server.refused());
        }
    }

    private static boolean apply(Terraform terraform) {
        return terraform.init(INIT)
                && terraform.run(VALIDATE, "validate")
                && terraform.run(APPLY, "apply", "-auto-approve", "-input=false");
    }

    private static void destroy(Terraform terraform, TerraformModule module) {
        List<String> retained = module.retained();
        if (!retained.isEmpty()) {
            terraform.run(DESTROY_ALL, "destroy", "-auto-approve", "-input=false", "-refresh=false");
            String[] remove = Stream.concat(Stream.of("rm"), retained.stream()).toArray(String[]::new);
            terraform.run(FORGET, "state", remove);
        }
        terraform.run(DESTROY, "destroy", "-auto-approve", "-input=false", "-refresh=false");
    }
}
