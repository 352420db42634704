package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** A directory belongs to one user and one group; who is neither is told, unless it lets in everybody. */
@SuppressWarnings("taskdef:TEMPLATE_NEEDS_BUCKET")
@EcsTask(stack = "shop")
@EfsVolume("/data")
@EfsVolume("/files")
@EfsVolume("/logs")
@EfsVolume(value = "/half", permissions = "0750")
@EfsVolume(value = "/open", permissions = "0777")
class SharedDirectory {}

@EcsTask(stack = "shop", family = "zoo")
@EfsVolume(value = "/data", uid = 2000, gid = 2000) // WARNING SHARED_DIRECTORY_OWNER 1 @EfsVolume[0]
@EfsVolume(value = "/files", uid = 2000, gid = 2000, secondaryGids = 1000)
@EfsVolume(value = "/logs", uid = 2000, gid = 2000, path = "/zoo/logs")
@EfsVolume(value = "/half", uid = 2000, gid = 2000, permissions = "0777") // WARNING SHARED_DIRECTORY_OWNER 1 @EfsVolume[3]
@EfsVolume(value = "/open", uid = 2000, gid = 2000, permissions = "0777")
class Zoo {}
// WRITTEN shop
