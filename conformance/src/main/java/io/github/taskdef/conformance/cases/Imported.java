package io.github.taskdef.conformance.cases;

import io.github.taskdef.Compatibility;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.ExecutionRole;

/** A task on EC2 over file systems that exist already, some in another account, started by a role that exists already. */
@EcsTask(
        family = "imported",
        requiresCompatibilities = {Compatibility.EC2, Compatibility.FARGATE},
        image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/imported@sha256:"
                + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
@EfsVolume(
        mountPath = "/both",
        fileSystemId = "${param:FileSystem}",
        accessPointId = "${param:AccessPoint}",
        rootAccess = true)
@EfsVolume(mountPath = "/literal", fileSystemId = "fs-0123456789abcdef0", path = "/", readOnly = true)
@EfsVolume(
        mountPath = "/theirs",
        fileSystemId = "fs-0123456789abcdef1",
        fileSystemAccount = "210987654321",
        accessPointId = "fsap-0123456789abcdef1")
@EfsVolume(
        mountPath = "/asked",
        fileSystemId = "${param:FileSystem}",
        fileSystemAccount = "${param:FilesAccount}",
        accessPointId = "${param:AccessPoint}",
        readOnly = true)
@ExecutionRole(arn = "arn:${partition}:iam::${account}:role/starter")
@EcsService(desiredCount = 0)
public final class Imported {

    private Imported() {}
}
