package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.feature.shared.TaskSecurityGroup;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.EfsVolumeIntent;
import io.github.taskdef.processor.resource.EfsMountTarget;
import io.github.taskdef.processor.resource.SecurityGroup;
import io.github.taskdef.processor.resource.SecurityGroupIngress;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.List;

/** A mount target in each subnet of the tasks or each that is given, behind a security group that takes NFS from the tasks that mount the volume and nothing else. */
final class EfsMountTargets {
    private static final int NFS = 2049;

    private final EfsVolumeIntent volume;
    private final Value fileSystemId;
    private final Origin origin;
    private final TaskDraft task;

    EfsMountTargets(EfsVolumeIntent volume, Value fileSystemId, TaskDraft task) {
        this.volume = volume;
        this.fileSystemId = fileSystemId;
        this.origin = volume.sharedIdOrigin();
        this.task = task;
    }

    /** Adds the mount targets unless another task of the stack did, and lets this task reach them. */
    void derive() {
        List<Value> groups = new ArrayList<>();
        for (Text given : volume.securityGroups()) {
            Value group = task.value(given);
            groups.add(group);
            if (volume.ingress().value()) {
                // once for all volumes that are behind the group
                letIn(
                        group,
                        task.id("MountTargetIngress", given.rendered().replaceFirst("^\\$\\{(?:import|param):", "")));
            }
        }
        if (groups.isEmpty()) {
            LogicalId made = volume.id("MountTargetSecurityGroup");
            if (task.stack().graph().resource(made).isEmpty()) {
                addGroup(made);
            }
            Value group = task.stack().attribute(SecurityGroup.KIND, made, "Id");
            groups.add(group);
            letIn(
                    group,
                    task.id(volume.sharedName().value(), "MountTargetIngress")
                            .formerly(task.id(volume.firstSharedName(), "MountTargetIngress")));
        }
        if (volume.hasMountTargets()) {
            addTargets(groups);
        }
    }

    private void letIn(Value group, LogicalId id) {
        if (task.stack().graph().resource(id).isEmpty()) {
            Value.Fields ingress = Value.fields()
                    .put("GroupId", group)
                    .put("IpProtocol", "tcp")
                    .put("FromPort", NFS)
                    .put("ToPort", NFS)
                    .put("SourceSecurityGroupId", TaskSecurityGroup.id(task))
                    .put("Description", TaskSecurityGroup.description("NFS from the tasks of " + task.family()))
                    .build();
            task.add(new Resource(SecurityGroupIngress.KIND, id, ingress), origin);
            task.startAfter(id);
        }
    }

    private void addGroup(LogicalId group) {
        Value.FieldsBuilder properties = Value.fields()
                .put(
                        "GroupDescription",
                        TaskSecurityGroup.description("Mount targets of the volume " + volume.firstSharedName()))
                .put("VpcId", task.stack().vpc())
                .put("SecurityGroupEgress", Value.items(nothing()));
        Tags.put(properties, "Tags", task);
        Resource added = task.add(new Resource(SecurityGroup.KIND, group, properties.build()), origin);
        String description = "The security group of the mount targets of the volume "
                + volume.sharedName().value() + ".";
        task.stack().export(group, "Id", description, added.attribute("Id"));
    }

    /**
     * A rule that lets nothing out, since a mount target only answers. Without a rule CloudFormation would let everything out, and
     * Terraform nothing.
     */
    private static Value nothing() {
        return Value.fields()
                .put("IpProtocol", "icmp")
                .put("FromPort", 252)
                .put("ToPort", 86)
                .put("CidrIp", "255.255.255.255/32")
                .put("Description", "Nothing leaves, a mount target only answers")
                .build();
    }

    private void addTargets(List<Value> groups) {
        List<Value> subnets = volume.hasMountTargetsBesideTasks()
                ? task.stack().eachSubnet()
                : task.values(volume.mountTargetSubnets());
        for (int number = 1; number <= subnets.size(); number++) {
            LogicalId id = volume.id("MountTarget", Integer.toString(number));
            if (task.stack().graph().resource(id).isEmpty()) {
                Value.Fields properties = Value.fields()
                        .put("FileSystemId", fileSystemId)
                        .put("SubnetId", subnets.get(number - 1))
                        .put("SecurityGroups", new Value.Items(groups))
                        .build();
                task.add(new Resource(EfsMountTarget.KIND, id, properties), origin);
            }
            task.startAfter(id);
        }
    }
}
