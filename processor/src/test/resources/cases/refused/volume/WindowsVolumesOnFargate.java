package example;

import io.github.taskdef.EbsVolume;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.FsxWindowsVolume;
import io.github.taskdef.OperatingSystemFamily;

/** Fargate has neither for Windows. */
@EcsTask(operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE, cpu = 1024, memory = 2048)
@EbsVolume(value = "D:\\index", size = 5) // ERROR VOLUME_NEEDS_EC2 1 @EbsVolume
@FsxWindowsVolume( // ERROR VOLUME_NEEDS_EC2 1 @FsxWindowsVolume
        value = "D:\\share",
        fileSystemId = "fs-0123456789abcdef0",
        credentials = "arn:aws:ssm:eu-west-1:123456789012:parameter/domain",
        domain = "corp.example.com")
@EcsService
class WindowsVolumesOnFargate {}
