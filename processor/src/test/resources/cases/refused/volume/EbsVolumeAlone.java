package example;

import io.github.taskdef.EbsVolume;
import io.github.taskdef.EcsTask;

/** Nobody configures it. */
@EcsTask
@EbsVolume(value = "/a", size = 5) // ERROR EBS_WITHOUT_SERVICE 1 @EbsVolume
class EbsVolumeAlone {}
