package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.DockerVolume;
import io.github.taskdef.EbsVolume;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.FsxWindowsVolume;
import io.github.taskdef.HostVolume;
import io.github.taskdef.OperatingSystemFamily;
import io.github.taskdef.ScratchVolume;

/** Every kind of volume that Windows has on EC2. */
@EcsTask(
        image = "public.ecr.aws/office/office:1.0",
        requiresCompatibilities = Compatibility.EC2,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE,
        cpu = 1024,
        memory = 2048)
@FsxWindowsVolume(
        value = "C:\\letters",
        fileSystemId = "fs-0123456789abcdef0",
        credentials = "arn:${partition}:secretsmanager:${region}:${account}:secret:domain",
        kmsKey = "${param:Key}",
        domain = "corp.example.com")
@FsxWindowsVolume(
        value = "C:\\invoices",
        fileSystemId = "${param:FileSystem}",
        rootDirectory = "share\\invoices",
        credentials = "arn:${partition}:ssm:${region}:${account}:parameter/domain",
        domain = "corp.example.com",
        readOnly = true)
@HostVolume(value = "C:\\fonts", hostPath = "C:\\fonts")
@DockerVolume("C:\\tmp")
@ScratchVolume("C:\\work")
@EbsVolume(value = "D:\\index", size = 10)
@EcsService
class Office {}
