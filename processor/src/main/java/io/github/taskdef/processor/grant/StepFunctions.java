package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * State machines. Versions and aliases are judged as the state machine they are of; an execution has an ARN of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsstepfunctions.html">Actions, resources, and
 *     condition keys for AWS Step Functions</a>
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html">Data at rest encryption in Step Functions:
 *     Required permissions for API callers</a>
 */
final class StepFunctions {
    private static final String EXECUTIONS = "{home}:execution:{name}:*";
    private static final List<String> DECRYPT = List.of("kms:Decrypt");

    static final Grantable STATE_MACHINE = new Grantable(
            "StateMachine",
            new Name(
                    Pattern.compile("[A-Za-z0-9_.+=@!'()-]+"),
                    1,
                    80,
                    "its name, up to 80 letters, digits and _ - . + = @ ! ' ( )"),
            "arn:${partition}:states:${region}:${account}:stateMachine:",
            Given.ARN,
            Map.of(
                    "START",
                    List.of(new Permission("Start", List.of("states:StartExecution"), Permission.ITSELF)),
                    "CALL",
                    List.of(new Permission("Call", List.of("states:StartSyncExecution"), Permission.ITSELF)),
                    "READ",
                    List.of(
                            new Permission("ListExecutionsOf", List.of("states:ListExecutions"), Permission.ITSELF),
                            new Permission(
                                    "ReadExecutionsOf",
                                    List.of("states:DescribeExecution", "states:GetExecutionHistory"),
                                    EXECUTIONS)),
                    "STOP",
                    List.of(new Permission("StopExecutionsOf", List.of("states:StopExecution"), EXECUTIONS))),
            Map.of("CALL", DECRYPT, "READ", DECRYPT));

    private StepFunctions() {}
}
