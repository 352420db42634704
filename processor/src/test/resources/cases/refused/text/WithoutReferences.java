package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.Logging;
import io.github.taskdef.Mount;
import io.github.taskdef.Secret;

/** Where a text takes no references, one would silently be data. */
@EcsTask(logging = @Logging(multilinePattern = "^${region} ")) // ERROR REFERENCE_UNREPLACED 48 @EcsTask.logging.multilinePattern
@EfsVolume("/data/${param:Directory}") // ERROR REFERENCE_UNREPLACED 12 @EfsVolume[0].value
@EfsVolume(name = "imported", mountPath = "/${import:shop-Files}") // ERROR REFERENCE_UNREPLACED 43 @EfsVolume[1].mountPath
@EfsVolume(name = "files", mountPath = "/${account}/files") // ERROR REFERENCE_UNREPLACED 40 @EfsVolume[2].mountPath
@Secret(env = "TOKEN", generate = @GeneratedSecret(excludeCharacters = "/${partition}")) // ERROR REFERENCE_UNREPLACED 72 @Secret.generate[0].excludeCharacters
@Container(name = "a", mounts = @Mount(volume = "files", path = "/${volume:files.arn}")) // ERROR REFERENCE_UNREPLACED 65 @Container.mounts[0].path
class WithoutReferences {}

@EcsTask(logging = @Logging(multilinePattern = "^\\${region} |^${"))
@EfsVolume(name = "files", mountPath = "/${HOME}/files")
@Secret(env = "TOKEN", generate = @GeneratedSecret(excludeCharacters = "${}"))
class WithoutReferencesOfOurs {}
// WRITTEN without-references-of-ours
