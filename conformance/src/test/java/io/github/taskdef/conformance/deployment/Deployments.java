package io.github.taskdef.conformance.deployment;

import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import io.github.taskdef.conformance.tool.Provider;
import io.github.taskdef.conformance.tool.Tool;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Both deployments of every subject, each made once and looked at by all tests: most of their time is the provider's own fixed
 * waits. While one test waits for its subject, the next subjects are on their way.
 */
public final class Deployments {
    /** A provider's process takes half a gigabyte, and a core for half of its time. */
    private static final ExecutorService MODULES = workers(3);

    private static final ExecutorService TEMPLATES = workers(1);
    private static final Map<Subject, Deployments> STARTED = new ConcurrentHashMap<>();
    private static final Map<Subject, RolesAndStack> SEPARATE = new ConcurrentHashMap<>();

    private final CompletableFuture<TerraformDeployment> module;
    private final CompletableFuture<CloudFormationDeployment> template;

    private Deployments(Subject subject) {
        module = CompletableFuture.supplyAsync(() -> TerraformDeployment.of(subject), MODULES);
        module.thenAccept(
                made -> System.out.println(subject + " module:" + made.steps().times()));
        template = CompletableFuture.supplyAsync(() -> CloudFormationDeployment.of(subject), TEMPLATES);
        template.thenAccept(
                made -> System.out.println(subject + " template:" + made.steps().times()));
    }

    public static Deployments of(Subject subject) {
        start();
        return STARTED.computeIfAbsent(subject, Deployments::new);
    }

    /** A stack that comes after its roles. */
    public static RolesAndStack separate(Subject subject) {
        start();
        return SEPARATE.computeIfAbsent(subject, RolesAndStack::of);
    }

    private static void start() {
        Tool.MOTO.require();
        Tool.AWS.require();
        Tool.TERRAFORM.require();
        Provider.FIVE.require();
        Subjects.all().forEach(each -> STARTED.computeIfAbsent(each, Deployments::new));
        Subjects.separate().forEach(each -> SEPARATE.computeIfAbsent(each, RolesAndStack::of));
    }

    /** Both deployments of roles and then their stack. */
    public record RolesAndStack(CompletableFuture<RolesFirst> stacks, CompletableFuture<RolesFirst> modules) {
        private static RolesAndStack of(Subject subject) {
            Subject roles = subject.roles().orElseThrow();
            return new RolesAndStack(
                    CompletableFuture.supplyAsync(() -> RolesFirst.stacks(roles, subject), TEMPLATES),
                    CompletableFuture.supplyAsync(() -> RolesFirst.modules(roles, subject), MODULES));
        }
    }

    public CloudFormationDeployment template() {
        return template.join();
    }

    public TerraformDeployment module() {
        return module.join();
    }

    private static ExecutorService workers(int count) {
        return Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "deployment");
            thread.setDaemon(true);
            return thread;
        });
    }
}
