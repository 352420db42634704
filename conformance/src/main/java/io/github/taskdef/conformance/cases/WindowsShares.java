package io.github.taskdef.conformance.cases;

import io.github.taskdef.Compatibility;
import io.github.taskdef.DockerVolume;
import io.github.taskdef.EbsVolume;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.FsxWindowsVolume;
import io.github.taskdef.HostVolume;
import io.github.taskdef.OperatingSystemFamily;
import io.github.taskdef.ScratchVolume;

/** Every kind of volume that Windows has: two shares of a file server among them. */
@EcsTask(
        family = "office",
        requiresCompatibilities = Compatibility.EC2,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE,
        cpu = 1024,
        memory = 2048,
        image = "public.ecr.aws/office/office:1.0")
@FsxWindowsVolume(
        value = "C:\\letters",
        fileSystemId = "fs-0123456789abcdef0",
        credentials = "arn:${partition}:secretsmanager:${region}:${account}:secret:domain",
        kmsKey = "arn:${partition}:kms:${region}:${account}:key/01234567-89ab-4def-8123-456789abcdef",
        domain = "corp.example.com")
@FsxWindowsVolume(
        value = "C:\\invoices",
        fileSystemId = "fs-0123456789abcdef0",
        rootDirectory = "share\\invoices",
        credentials = "arn:${partition}:ssm:${region}:${account}:parameter/domain",
        domain = "corp.example.com",
        readOnly = true)
@HostVolume(value = "C:\\fonts", hostPath = "C:\\fonts")
@DockerVolume("C:\\cache")
@ScratchVolume("C:\\work")
@EbsVolume(value = "D:\\index", size = 10)
@EcsService
public final class WindowsShares {

    private WindowsShares() {}
}
