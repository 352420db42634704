package io.github.taskdef.processor.feature.shared;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ShortName;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ServiceIntent;
import io.github.taskdef.processor.resource.SecurityGroup;
import io.github.taskdef.processor.spi.TaskDraft;

/** The security group of a task's network interfaces: the one its service names, or one that is made. */
public final class TaskSecurityGroup {
    private static final String ID = "TaskSecurityGroup";

    /** Of groups and of their rules: CreateSecurityGroup of the Amazon EC2 API. */
    private static final int LONGEST_DESCRIPTION = 255;

    private TaskSecurityGroup() {}

    /** The group's id; the group is added where there is none yet. */
    public static Value id(TaskDraft task) {
        for (ServiceIntent service : task.declaration().all(ServiceIntent.class)) {
            if (!service.securityGroup().isEmpty()) {
                return task.value(service.securityGroup());
            }
        }
        return made(task);
    }

    private static Value made(TaskDraft task) {
        LogicalId id = task.id(ID);
        Value groupId = task.stack().attribute(SecurityGroup.KIND, id, "Id");
        if (task.stack().graph().resource(id).isEmpty()) {
            Value.FieldsBuilder properties = Value.fields()
                    .put("GroupDescription", description("Tasks of " + task.family()))
                    .put("VpcId", task.stack().vpc())
                    .put("SecurityGroupEgress", Value.items(everything()));
            Tags.put(properties, "Tags", task);
            task.add(
                    new Resource(SecurityGroup.KIND, id, properties.build()),
                    task.declaration().origin());
            task.startAfter(id);
            task.export(ID + "Id", "The security group of the tasks.", groupId);
        }
        return groupId;
    }

    /** A description of a security group or of one of its rules, no longer than that can be. */
    public static String description(String words) {
        return ShortName.of(words, LONGEST_DESCRIPTION);
    }

    /** Tasks reach AWS and the application's own peers; CloudFormation would let that out unsaid, Terraform would not. */
    private static Value everything() {
        return Value.fields()
                .put("IpProtocol", "-1")
                .put("CidrIp", "0.0.0.0/0")
                .put("Description", "Tasks reach what their application calls")
                .build();
    }
}
