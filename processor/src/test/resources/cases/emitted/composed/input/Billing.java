package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import library.NightlyTask;

/** Says only what is its own; memory is nearer here than in the library. */
@NightlyTask
@EcsTask(memory = 4096, environment = @Env(name = "MODE", value = "nightly"))
@EfsVolume("/invoices")
public final class Billing {}
