package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;

/** A task definition of more than 64 KiB is none. */
@EcsTask( // ERROR TASK_DEFINITION_SIZE 1 @EcsTask
        environment = {
            @Env(name = "A", value = LargeTaskDefinition.VALUE),
            @Env(name = "B", value = LargeTaskDefinition.VALUE),
            @Env(name = "C", value = LargeTaskDefinition.VALUE),
            @Env(name = "D", value = LargeTaskDefinition.VALUE),
            @Env(name = "E", value = LargeTaskDefinition.VALUE),
            @Env(name = "F", value = LargeTaskDefinition.VALUE),
            @Env(name = "G", value = LargeTaskDefinition.VALUE)
        })
class LargeTaskDefinition {
    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String THOUSAND = HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String VALUE = THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND;
}
