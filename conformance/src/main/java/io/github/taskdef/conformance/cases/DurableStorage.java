package io.github.taskdef.conformance.cases;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Logging;
import io.github.taskdef.Port;

/**
 * Case 02: files that outlive the tasks.
 *
 * <p>The case asks for ECS Exec, and Exec excludes the read-only root file system of the product page: the case wins, since without
 * Exec it would be another application. For the rest the safer wins: the case's volume ignores IAM and runs as root, here it has an
 * access point, IAM authorization and a user. The moving tag is the case's own.
 */
@EcsTask(
        family = "my-ecs-task",
        stack = "case-02",
        container = "nginx",
        cpu = 256,
        memory = 512,
        image = "public.ecr.aws/nginx/nginx:latest",
        ports = @Port(80),
        logging = @Logging(retentionDays = 7))
@EfsVolume(name = "efs-volume", mountPath = "/usr/share/nginx/html")
@EcsService(
        name = "ecs-efs-demo",
        desiredCount = 2,
        assignPublicIp = true,
        enableExecuteCommand = true,
        ingress = "0.0.0.0/0")
@SuppressWarnings("taskdef:IMAGE_TAG_MOVES")
public final class DurableStorage {

    private DurableStorage() {}
}
