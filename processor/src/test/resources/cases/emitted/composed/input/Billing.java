package example;

import io.github.taskdef.Allow;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.Tag;
import io.github.taskdef.TaskRole;
import library.NightlyTask;

/** Says only what is its own: memory, the command, one variable and one tag in place of the library's; the rest adds up. */
@NightlyTask
@EcsTask(
        memory = 4096,
        command = "bill",
        environment = {@Env(name = "MODE", value = "nightly"), @Env(name = "CURRENCY", value = "EUR")},
        tags = @Tag(key = "team", value = "billing"))
@TaskRole(@Allow(actions = "ses:SendEmail", resources = "arn:${partition}:ses:${region}:${account}:identity/example.com"))
@EfsVolume("/invoices")
public final class Billing {}
