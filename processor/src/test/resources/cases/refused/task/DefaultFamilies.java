package example;

import io.github.taskdef.EcsTask;

/** Two names can come to one family. */
class DefaultFamilies {
    @EcsTask // ERROR TASK_FAMILY_TWICE 5 @EcsTask.family
    static class OrderDeskApplication {}

    @EcsTask
    static class OrderDesk {}
}
