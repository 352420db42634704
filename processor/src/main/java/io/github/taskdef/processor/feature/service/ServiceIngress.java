package io.github.taskdef.processor.feature.service;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.feature.shared.TaskSecurityGroup;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.ContainerIntent.Port;
import io.github.taskdef.processor.intent.ServiceIntent;
import io.github.taskdef.processor.resource.SecurityGroupIngress;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;

/** {@code @EcsService.ingress}: from where the application's ports can be reached. */
final class ServiceIngress {
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String CIDR = "(?:" + OCTET + "\\.){3}" + OCTET + "/(?:3[0-2]|[12]?[0-9])";

    private ServiceIngress() {}

    static void check(ServiceIntent service, TaskDeclaration task) {
        for (Setting<String> range : service.ingress()) {
            if (!range.value().matches(CIDR) || hasHostBits(range.value())) {
                task.report(Problem.INGRESS_RANGE, range.origin(), range.value());
            }
        }
        Rules.unique(service.ingress(), Problem.INGRESS_TWICE, task);
        if (!service.securityGroup().isEmpty()) {
            task.report(Problem.INGRESS_OF_GIVEN_GROUP, service.ingress().get(0).origin());
        } else if (ports(task).isEmpty()) {
            task.report(Problem.INGRESS_WITHOUT_PORT, service.ingress().get(0).origin());
        }
    }

    /** EC2 would put them to zero, and the module would want them back at each plan. */
    private static boolean hasHostBits(String range) {
        int slash = range.indexOf('/');
        long address = 0;
        for (String octet : range.substring(0, slash).split("\\.", -1)) {
            address = (address << 8) | Integer.parseInt(octet);
        }
        return (address & (0xFFFF_FFFFL >>> Integer.parseInt(range.substring(slash + 1)))) != 0;
    }

    private static List<Port> ports(TaskDeclaration task) {
        return Containers.of(task).stream()
                .filter(ContainerIntent::isApplication)
                .flatMap(container -> container.ports().stream())
                .toList();
    }

    static void derive(ServiceIntent service, TaskDraft task) {
        for (Setting<String> range : service.ingress()) {
            for (Port port : ports(task.declaration())) {
                add(range, port, task);
            }
        }
    }

    private static void add(Setting<String> range, Port port, TaskDraft task) {
        int number = port.number().value();
        LogicalId id = task.id("TaskIngress", port.protocol(), Integer.toString(number), "From", range.value());
        Value.Fields rule = Value.fields()
                .put("GroupId", TaskSecurityGroup.id(task))
                .put("IpProtocol", port.protocol())
                .put("FromPort", number)
                .put("ToPort", number)
                .put("CidrIp", range.value())
                .put("Description", "Port " + number + " from " + range.value())
                .build();
        task.add(new Resource(SecurityGroupIngress.KIND, id, rule), range.origin());
    }
}
