package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.feature.role.RoleTrust;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.EbsVolumeIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.resource.IamPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.PolicyDocument;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * The role by which ECS makes, attaches and deletes a task's volume: what AWS's own policy for it allows, in this account and region, and of
 * it what this volume needs.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonECSInfrastructureRolePolicyForVolumes.html">
 *     AmazonECSInfrastructureRolePolicyForVolumes</a>, of version 5
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-kms-encryption.html">Encrypt data stored in Amazon EBS
 *     volumes attached to Amazon ECS tasks</a>
 */
final class InfrastructureRole {
    private static final String NAME = "InfrastructureRole";
    private static final String POLICY = "Volumes";
    private static final String VOLUMES = "arn:${partition}:ec2:${region}:${account}:volume/*";

    /** Those of Fargate are AWS's own, in accounts that nobody tells. */
    private static final String ANY_INSTANCES = "arn:${partition}:ec2:${region}:*:instance/*";

    private static final String INSTANCES = "arn:${partition}:ec2:${region}:${account}:instance/*";
    private static final String TASKS = "arn:${partition}:ecs:${region}:${account}:task/*";
    private static final String TRUE = "true";

    private final EbsVolumeIntent volume;
    private final TaskIntent platform;
    private final TaskDraft task;

    InfrastructureRole(EbsVolumeIntent volume, TaskIntent platform, TaskDraft task) {
        this.volume = volume;
        this.platform = platform;
        this.task = task;
    }

    /** Adds the role; answers its ARN. */
    Value derive() {
        Value.FieldsBuilder properties = Value.fields()
                .put("Description", "What " + wording())
                .put("AssumeRolePolicyDocument", RoleTrust.ofInfrastructure(task));
        Tags.put(properties, "Tags", task);
        Resource role = task.add(new Resource(IamRole.KIND, task.id(NAME), properties.build()), volume.origin());
        Permissions.Policy policy = PolicyDocument.of(statements()).told(POLICY);
        LogicalId id = task.id(NAME, POLICY, "Policy");
        Value.Fields document = Value.fields()
                .put("PolicyName", POLICY)
                .put("Roles", role.attribute("Name"))
                .put("PolicyDocument", policy.document())
                .build();
        task.add(new Resource(IamPolicy.KIND, id, document).remarked(policy.remarks()), volume.origin());
        task.startAfter(id);
        Value arn = role.attribute("Arn");
        task.stack().addOutput(role.id(), "Arn", "The role: what " + wording(), arn);
        task.stack().graph().add(new Permissions(List.of(task.family()), NAME, arn, true, List.of(policy), List.of()));
        return arn;
    }

    private String wording() {
        return "Amazon ECS may do to give each task of " + task.family() + " its volume.";
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>(List.of(
                allow("CreateVolume", VOLUMES, "ECS makes the volume", "ec2:CreateVolume")
                        .when("ArnLike", "aws:RequestTag/AmazonECSCreated", task.value(TASKS))
                        .when("StringEquals", "aws:RequestTag/AmazonECSManaged", Value.text(TRUE)),
                allow("TagVolume", VOLUMES, "ECS marks it as its own while it makes it", "ec2:CreateTags")
                        .when("ArnLike", "aws:RequestTag/AmazonECSCreated", task.value(TASKS))
                        .when("StringEquals", "ec2:CreateAction", Value.text("CreateVolume"))
                        .when("StringEquals", "aws:RequestTag/AmazonECSManaged", Value.text(TRUE)),
                allow(
                        "WatchVolumes",
                        "*",
                        "ECS waits for it; these actions name no resource",
                        "ec2:DescribeAvailabilityZones",
                        "ec2:DescribeInstances",
                        "ec2:DescribeVolumes"),
                allow("AttachVolume", VOLUMES, "ECS attaches it", "ec2:AttachVolume", "ec2:DetachVolume")
                        .when("StringEquals", "aws:ResourceTag/AmazonECSManaged", Value.text(TRUE)),
                allow(
                        "AttachToInstance",
                        platform.isFargate() ? ANY_INSTANCES : INSTANCES,
                        "the volume is attached to one",
                        "ec2:AttachVolume",
                        "ec2:DetachVolume"),
                allow("DeleteVolume", VOLUMES, "ECS deletes it with the task", "ec2:DeleteVolume")
                        .when("ArnLike", "aws:ResourceTag/AmazonECSCreated", task.value(TASKS))
                        .when("StringEquals", "aws:ResourceTag/AmazonECSManaged", Value.text(TRUE))));
        if (!volume.snapshotId().isEmpty()) {
            statements.add(snapshot());
        }
        if (!volume.kmsKey().isEmpty()) {
            statements.addAll(key());
        }
        return statements;
    }

    private Statement allow(String sid, String resource, String why, String... actions) {
        return Statement.allow(sid, List.of(actions), task.value(resource)).because(volume.origin(), why);
    }

    /** A snapshot's ARN has no account. */
    private Statement snapshot() {
        Value arn = Value.join(
                List.of(task.value("arn:${partition}:ec2:${region}::snapshot/"), task.value(volume.snapshotId())));
        return Statement.allow("UseSnapshot", List.of("ec2:CreateVolume"), arn)
                .because(volume.snapshotId().origin(), "the volume begins with it");
    }

    private List<Statement> key() {
        Value key = task.value(volume.kmsKey());
        Value ec2 = task.value("ec2.${region}.${urlSuffix}");
        return List.of(
                Statement.allow(
                                "EncryptVolume",
                                List.of("kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKeyWithoutPlaintext"),
                                key)
                        .when("StringEquals", "kms:ViaService", ec2)
                        .because(volume.kmsKey().origin(), "the volume is encrypted with this key"),
                Statement.allow("LendKey", List.of("kms:CreateGrant"), key)
                        .when("Bool", "kms:GrantIsForAWSResource", Value.text(TRUE))
                        .when("StringEquals", "kms:ViaService", ec2)
                        .because(
                                volume.kmsKey().origin(),
                                "the instance decrypts the volume as long as it is attached"));
    }
}
