package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.Secret;
import io.github.taskdef.TaskRole;

/** File systems, an access point and roles that exist already: who owns the execution role lets it use the key. */
@EcsTask
@EfsVolume(value = "/a", fileSystemId = "fs-0123456789abcdef0")
@EfsVolume(value = "/b", fileSystemId = "fs-0123456789abcdef0", accessPointId = "fsap-0123456789abcdef0", readOnly = true)
@EfsVolume(value = "/c", fileSystemId = "${param:FileSystemId}", mountTargets = true)
@TaskRole(arn = "arn:aws:iam::123456789012:role/reports")
@ExecutionRole(arn = "${param:ExecutionRoleArn}")
@Secret(env = "TOKEN", from = "/reports/token", kmsKey = "${param:KeyOfSomebodyElsesRole}")
public final class Reports {}
