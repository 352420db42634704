package io.github.taskdef.conformance.cases;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Port;

/**
 * Case 05: a service with a directory of its own, less its load balancer and Service Connect, which the vocabulary does not have yet.
 *
 * <p>As in case 02 the remote shell excludes the read-only root file system.
 */
@EcsTask(
        family = "efs-service",
        stack = "case-05",
        cpu = 256,
        memory = 512,
        image = "public.ecr.aws/nginx/nginx:latest",
        ports = @Port(value = 80, name = "http", appProtocol = Port.AppProtocol.HTTP))
@EfsVolume(name = "web-content", mountPath = "/usr/share/nginx/html")
@EcsService(desiredCount = 2, enableExecuteCommand = true)
@SuppressWarnings("taskdef:IMAGE_TAG_MOVES")
public final class ManifestFileSystem {

    private ManifestFileSystem() {}
}
