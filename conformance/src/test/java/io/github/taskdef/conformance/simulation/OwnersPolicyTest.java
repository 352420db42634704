package io.github.taskdef.conformance.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taskdef.conformance.policy.ResolvedTemplate;
import io.github.taskdef.conformance.policy.Role;
import io.github.taskdef.conformance.simulation.Call.Verdict;
import io.github.taskdef.conformance.tool.Compiler;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file system of another account is mounted where both accounts allow it: by the role's policy, and by what its owner is told. */
class OwnersPolicyTest {
    private static final String SOURCE = """
            import io.github.taskdef.*;

            @EcsTask(family = "orders", image = "public.ecr.aws/docker/library/busybox:1.37")
            @EfsVolume(
                    value = "/data",
                    fileSystemId = "fs-0123456789abcdef0",
                    fileSystemAccount = "444455556666",
                    accessPointId = "fsap-0123456789abcdef0")
            class Orders {}
            """;

    private static final String OWNER = "arn:aws:elasticfilesystem:us-east-1:444455556666:";
    private static final String THROUGH = " " + OWNER
            + "file-system/fs-0123456789abcdef0 elasticfilesystem:AccessPointArn=" + OWNER + "access-point/fsap-";

    private static final List<Call> CALLS = List.of(
            call("allowed elasticfilesystem:ClientMount", "0123456789abcdef0 aws:SecureTransport=true"),
            call("allowed elasticfilesystem:ClientWrite", "0123456789abcdef0 aws:SecureTransport=true"),
            call("denied elasticfilesystem:ClientRootAccess", "0123456789abcdef0 aws:SecureTransport=true"),
            call("denied elasticfilesystem:ClientMount", "0123456789abcdef0 aws:SecureTransport=false"),
            call("denied elasticfilesystem:ClientMount", "99999999999999999 aws:SecureTransport=true"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private static ResolvedTemplate template;
    private static String told;

    private static Call call(String action, String accessPoint) {
        return Call.parse("  " + action + THROUGH + accessPoint, Role.Of.TASK, false);
    }

    @BeforeAll
    static void emit() throws IOException {
        Path folder = Folders.scratch("owners-policy");
        Path source = Files.writeString(folder.resolve("Orders.java"), SOURCE);
        assertEquals(List.of(), Compiler.withTaskdef(folder, List.of(source)));
        Path output = folder.resolve("META-INF/taskdef");
        template = ResolvedTemplate.read(output.resolve("cloudformation/orders.template.json"), "orders");
        told = Files.readString(output.resolve("orders.permissions.json"))
                .replace("${partition}", "aws")
                .replace("${region}", "us-east-1");
    }

    private static Role emitted() {
        return Role.find(Role.Of.TASK, template).orElseThrow();
    }

    /** As its owner writes it into the policy of the file system, for a role. */
    private static JsonNode policyFor(String role) throws IOException {
        return JSON.readTree(told.replace("${TaskRole.Arn}", role)).at("/roles/0/resourcePolicies/0/policyDocument");
    }

    private static List<String> answers(Role role, JsonNode ofFileSystem) throws IOException {
        Simulator simulator = new Simulator();
        CALLS.forEach(call -> simulator.add(call, role, template, ofFileSystem));
        return simulator.answers();
    }

    private static List<String> expected() {
        return CALLS.stream().map(call -> call.expected().simulated()).toList();
    }

    private static List<String> nothing() {
        return CALLS.stream().map(call -> Verdict.DENIED.simulated()).toList();
    }

    @Test
    void bothTogetherAllowTheMount() throws IOException {
        assertEquals(expected(), answers(emitted(), policyFor(Simulator.arn(CALLS.get(0)))));
    }

    @Test
    void theOwnerAllowsNoMoreWhateverTheRoleMay() throws IOException {
        assertEquals(expected(), answers(Simulator.ALMIGHTY, policyFor(Simulator.arn(CALLS.get(0)))));
    }

    @Test
    void theOwnerAllowsNoOtherRole() throws IOException {
        assertEquals(nothing(), answers(Simulator.ALMIGHTY, policyFor("arn:aws:iam::111122223333:role/other")));
    }

    @Test
    void theOwnerAloneAllowsNothing() throws IOException {
        assertEquals(nothing(), answers(Simulator.POWERLESS, policyFor(Simulator.arn(CALLS.get(0)))));
    }
}
