package io.github.taskdef.processor.feature.service;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.feature.shared.TaskSecurityGroup;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ServiceIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.resource.EcsService;
import io.github.taskdef.processor.resource.TaskDefinition;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;

/** {@code @EcsService}: copies of the task that are kept running. */
public final class EcsServiceFeature implements Feature {
    private static final String CLUSTER = "ClusterName";

    /** A name, or an ARN of which each part may be a reference. */
    private static final String CLUSTER_FORM = "(?:[A-Za-z0-9_-]|" + Rules.REFERENCE + "){1,255}|"
            + Rules.arn("ecs", "cluster/(?:[A-Za-z0-9_-]|" + Rules.REFERENCE + "){1,255}");

    private static final String NAME = "(?:[A-Za-z0-9_-]|\\$\\{[^}]+}){1,255}";
    private static final int MOST_COPIES = 5000;
    private static final int FULL = 100;

    /** What ECS Exec needs of the application's own role; none of these actions can name a resource. */
    private static final List<String> EXEC_CHANNELS = List.of(
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel");

    @Override
    public String annotation() {
        return "io.github.taskdef.EcsService";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        ServiceIntent intent = new ServiceIntent(
                annotation.origin(),
                task.text(annotation.text("name")),
                annotation.whole("desiredCount"),
                task.text(annotation.text("cluster")),
                task.text(annotation.text("securityGroup")),
                annotation.texts("ingress"),
                annotation.truth("assignPublicIp"),
                annotation.truth("enableExecuteCommand"),
                annotation.truth("circuitBreaker").value(),
                annotation.truth("rollback"),
                annotation.whole("minimumHealthyPercent"),
                annotation.whole("maximumPercent"));
        task.add(intent);
        Rules.matches(intent.name(), NAME, Problem.SERVICE_NAME, task);
        Rules.matches(intent.cluster(), CLUSTER_FORM, Problem.CLUSTER_NAME, task);
        Rules.within(intent.desiredCount(), 0, MOST_COPIES, Problem.DESIRED_COUNT, task);
        Rules.idOrReference(intent.securityGroup(), Rules.SECURITY_GROUP, Problem.SECURITY_GROUP_ID, task);
        Rules.within(intent.minimumHealthyPercent(), 0, FULL, Problem.MINIMUM_HEALTHY_PERCENT, task);
        Rules.within(intent.maximumPercent(), FULL, Integer.MAX_VALUE, Problem.MAXIMUM_PERCENT, task);
        if (intent.rollback().isStated() && intent.rollback().value() && !intent.circuitBreaker()) {
            task.report(Problem.ROLLBACK_WITHOUT_BREAKER, intent.rollback().origin());
        }
    }

    @Override
    public void check(TaskDeclaration task) {
        for (ServiceIntent service : task.all(ServiceIntent.class)) {
            if (!service.ingress().isEmpty()) {
                ServiceIngress.check(service, task);
            }
            checkRoom(service, task);
            checkAddress(service, task);
            if (service.enableExecuteCommand().value()) {
                EcsExecRules.check(task);
            }
        }
    }

    private static void checkAddress(ServiceIntent service, TaskDeclaration task) {
        for (TaskIntent platform : task.all(TaskIntent.class)) {
            if (service.assignPublicIp().value() && !platform.isFargate()) {
                task.report(Problem.PUBLIC_IP_ON_EC2, service.assignPublicIp().origin());
            }
        }
    }

    /** A deployment must be able to start a task before it stops one, or the other way round. */
    private static void checkRoom(ServiceIntent service, TaskDeclaration task) {
        long copies = service.desiredCount().value();
        long most = copies * service.maximumPercent().value() / FULL;
        long least = (copies * service.minimumHealthyPercent().value() + FULL - 1) / FULL;
        if (copies > 0 && most == copies && least == copies) {
            task.report(
                    Problem.DEPLOYMENT_ROOM,
                    service.maximumPercent().origin(),
                    service.minimumHealthyPercent().value(),
                    service.maximumPercent().value(),
                    copies);
        }
    }

    @Override
    public void derive(TaskDraft task) {
        for (ServiceIntent service : task.declaration().all(ServiceIntent.class)) {
            if (service.enableExecuteCommand().value()) {
                task.allowTask(
                        "EcsExec",
                        Statement.allow("OpenShell", EXEC_CHANNELS, Value.text("*"))
                                .because(
                                        service.enableExecuteCommand().origin(),
                                        "ECS Exec is on; its channels name no resource"));
            }
            if (!service.ingress().isEmpty()) {
                ServiceIngress.derive(service, task);
            }
        }
    }

    @Override
    public void complete(TaskDraft task) {
        for (ServiceIntent service : task.declaration().all(ServiceIntent.class)) {
            addService(service, task);
        }
    }

    private static void addService(ServiceIntent service, TaskDraft task) {
        Value.FieldsBuilder properties = Value.fields()
                .put("ServiceName", service.name().isEmpty() ? Value.text(task.family()) : task.value(service.name()))
                .put("Cluster", cluster(service, task))
                .put("TaskDefinition", task.stack().attribute(TaskDefinition.KIND, task.id("TaskDefinition"), "Arn"))
                .put("DesiredCount", service.desiredCount().value());
        TaskIntent platform = task.declaration().only(TaskIntent.class).orElseThrow();
        if (platform.isFargate()) {
            properties.put("LaunchType", "FARGATE").put("PlatformVersion", "LATEST");
        }
        properties
                .put("SchedulingStrategy", "REPLICA")
                .put("AvailabilityZoneRebalancing", rebalancing(service))
                .put("EnableExecuteCommand", service.enableExecuteCommand().value())
                .put("EnableECSManagedTags", true)
                .put("PropagateTags", "SERVICE")
                .put("WaitForSteadyState", true)
                .put("Timeouts", timeouts())
                .put("DeploymentConfiguration", deployment(service))
                .put("NetworkConfiguration", network(service, task))
                .putUnlessEmpty("VolumeConfigurations", task.volumeConfigurations());
        Tags.put(properties, "Tags", task);
        Resource added = task.add(
                new Resource(
                        EcsService.KIND,
                        task.id("Service"),
                        properties.build(),
                        task.startsAfter(),
                        Resource.Retention.UNSTATED),
                service.origin());
        task.addOutput("ServiceName", "The service.", added.attribute("Name"));
    }

    /** Rebalancing starts a task before it stops one, which a maximum of 100 percent forbids. */
    private static String rebalancing(ServiceIntent service) {
        return service.maximumPercent().value() > FULL ? "ENABLED" : "DISABLED";
    }

    private static Value cluster(ServiceIntent service, TaskDraft task) {
        return service.cluster().isEmpty()
                ? task.stack()
                        .sharedParameter(
                                CLUSTER, "The cluster of the service, by name or ARN.", Parameter.Group.APPLICATION)
                : task.value(service.cluster());
    }

    private static Value deployment(ServiceIntent service) {
        return Value.fields()
                .put("MaximumPercent", service.maximumPercent().value())
                .put("MinimumHealthyPercent", service.minimumHealthyPercent().value())
                .put(
                        "DeploymentCircuitBreaker",
                        Value.fields()
                                .put("Enable", service.circuitBreaker())
                                .put(
                                        "Rollback",
                                        service.circuitBreaker()
                                                && service.rollback().value())
                                .build())
                .build();
    }

    /** Long enough for a circuit breaker to find out and to roll back. */
    private static Value timeouts() {
        return Value.fields()
                .put("Create", "30m")
                .put("Update", "30m")
                .put("Delete", "20m")
                .build();
    }

    private static Value network(ServiceIntent service, TaskDraft task) {
        Value.Fields configuration = Value.fields()
                .put("Subnets", task.stack().subnets())
                .put("SecurityGroups", Value.items(TaskSecurityGroup.id(task)))
                .put("AssignPublicIp", service.assignPublicIp().value())
                .build();
        return Value.fields().put("AwsvpcConfiguration", configuration).build();
    }
}
