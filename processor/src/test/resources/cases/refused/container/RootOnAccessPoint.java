package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** An access point puts its own user in the place of root; which one is known of those that are created here. */
@EcsTask(user = "0:0") // WARNING USER_ROOT 17 @EcsTask.user
@EfsVolume(value = "/data", uid = 999, gid = 999)
@EfsVolume(value = "/theirs", fileSystemId = "fs-01234567", accessPointId = "fsap-01234567")
class RootOnAccessPoint {}
// WRITTEN root-on-access-point
