package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** The list that the compiler makes of repeated annotations can be written too. */
@EcsTask
@EfsVolume.List({@EfsVolume("/data"), @EfsVolume(value = "/files", uid = -1)}) // ERROR POSIX_ID 74 @EfsVolume[1].uid
class ListOfVolumes {}
