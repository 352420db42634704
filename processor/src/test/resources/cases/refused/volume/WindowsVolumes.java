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
import io.github.taskdef.TmpfsVolume;

/** Paths have drives, capitals are nothing, and some kinds are not there. */
@EcsTask(
        requiresCompatibilities = Compatibility.EC2,
        operatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE,
        cpu = 1024,
        memory = 2048)
@ScratchVolume("/work") // ERROR MOUNT_PATH_RELATIVE 16 @ScratchVolume[0].value
@ScratchVolume("C:\\") // ERROR MOUNT_PATH_RELATIVE 16 @ScratchVolume[1].value
@ScratchVolume("C:\\Windows\\Temp") // WARNING MOUNT_PATH_SYSTEM 16 @ScratchVolume[2].value
@ScratchVolume("C:\\tmp")
@ScratchVolume(value = "c:/TMP/", name = "again") // ERROR MOUNT_PATH_OCCUPIED 24 @ScratchVolume[4].value
@HostVolume(value = "D:\\a", hostPath = "/mnt/a") // ERROR HOST_PATH 41 @HostVolume[0].hostPath
@HostVolume(value = "D:\\b", hostPath = "C:\\") // WARNING HOST_PATH_SYSTEM 41 @HostVolume[1].hostPath
@DockerVolume(value = "D:\\c", driver = "rexray/ebs") // ERROR WINDOWS_DOCKER_DRIVER 41 @DockerVolume.driver
@TmpfsVolume(value = "/run", size = 1) // ERROR WINDOWS_TMPFS 1 @TmpfsVolume
@EbsVolume(value = "D:\\index", size = 5, fileSystemType = EbsVolume.FileSystemType.XFS) // ERROR EBS_FILE_SYSTEM 84 @EbsVolume.fileSystemType
@FsxWindowsVolume(
        value = "D:\\share",
        fileSystemId = "fs-123", // ERROR FILE_SYSTEM_ID 24 @FsxWindowsVolume[0].fileSystemId
        rootDirectory = "share:*", // ERROR FSX_DIRECTORY 25 @FsxWindowsVolume[0].rootDirectory
        credentials = "/domain/password", // ERROR FSX_CREDENTIALS 23 @FsxWindowsVolume[0].credentials
        domain = "-corp") // ERROR FSX_DOMAIN 18 @FsxWindowsVolume[0].domain
@FsxWindowsVolume(
        value = "D:\\empty",
        fileSystemId = "", // ERROR FILE_SYSTEM_ID 24 @FsxWindowsVolume[1].fileSystemId
        rootDirectory = "${param:Directory}", // ERROR REFERENCE_UNREPLACED 25 @FsxWindowsVolume[1].rootDirectory
        credentials = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:domain-AbCdEf:password::", // ERROR FSX_CREDENTIALS 23 @FsxWindowsVolume[1].credentials
        kmsKey = "alias/mine", // ERROR KMS_KEY 18 @FsxWindowsVolume[1].kmsKey
        domain = "") // ERROR FSX_DOMAIN 18 @FsxWindowsVolume[1].domain
@EcsService
class WindowsVolumes {}
