package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** What an access point can be. */
@EcsTask
@EfsVolume(value = "/a", path = "orders", permissions = "rwx") // ERROR ACCESS_POINT_PATH 33 @EfsVolume[0].path // ERROR ACCESS_POINT_PERMISSIONS 57 @EfsVolume[0].permissions
@EfsVolume(value = "/b", path = "/a/b/c/d/e", permissions = "0788") // ERROR ACCESS_POINT_PATH 33 @EfsVolume[1].path // ERROR ACCESS_POINT_PERMISSIONS 61 @EfsVolume[1].permissions
@EfsVolume(value = "/c", path = "/.hidden", uid = -1, gid = 4294967296L) // ERROR ACCESS_POINT_PATH 33 @EfsVolume[2].path // ERROR POSIX_ID 51 @EfsVolume[2].uid // ERROR POSIX_ID 61 @EfsVolume[2].gid
@EfsVolume(value = "/d", uid = 0) // WARNING POSIX_ROOT 32 @EfsVolume[3].uid
@EfsVolume(
        value = "/e",
        secondaryGids = {1, -2, 1}) // ERROR POSIX_ID 29 @EfsVolume[4].secondaryGids[1] // ERROR POSIX_GROUP_TWICE 33 @EfsVolume[4].secondaryGids[2]
@EfsVolume(
        value = "/f",
        secondaryGids = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17}) // ERROR POSIX_GROUPS 81 @EfsVolume[5].secondaryGids[16]
@EfsVolume(value = "/g", gid = 0) // WARNING POSIX_ROOT 32 @EfsVolume[6].gid
@EfsVolume(value = "/h", uid = 0, gid = 0) // WARNING POSIX_ROOT 32 @EfsVolume[7].uid
@EfsVolume(value = "/i", path = "/") // WARNING ACCESS_POINT_OF_ROOT 33 @EfsVolume[8].path
@EfsVolume(value = "/j", path = "/", readOnly = true)
@EfsVolume(value = "/k", path = "/", fileSystemId = "fs-01234567")
class AccessPoints {}
