package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.Tag;
import io.github.taskdef.TaskRole;

/** Texts that no file or no service takes as they are, whatever they are for: one message each. */
@EcsTask(
        environment = {
            @Env(name = "A", value = "a\0b"), // ERROR TEXT_NUL 38 @EcsTask.environment[0].value
            @Env(name = "B", value = "\ud83d"), // ERROR TEXT_SURROGATE 38 @EcsTask.environment[1].value
            @Env(name = "C", value = "{{resolve:ssm:/orders/token}}"), // ERROR TEXT_DYNAMIC_REFERENCE 38 @EcsTask.environment[2].value
            @Env(name = "D", value = "Gro\u0308\u00dfe"), // ERROR TEXT_DECOMPOSED 38 @EcsTask.environment[3].value
            @Env(name = "E", value = "{{ resolve : ssm"), // ERROR TEXT_DYNAMIC_REFERENCE 38 @EcsTask.environment[4].value
            @Env(name = "F", value = "AWS::Region"), // ERROR TEXT_PSEUDO_PARAMETER 38 @EcsTask.environment[5].value
            @Env(name = "G\0", value = "") // ERROR TEXT_NUL 25 @EcsTask.environment[6].name
        },
        tags = @Tag(key = "e\u0301", value = "\udc00")) // ERROR TEXT_DECOMPOSED 27 @EcsTask.tags[0].key // ERROR TEXT_SURROGATE 46 @EcsTask.tags[0].value
@Container(
        name = "a\0b", // ERROR TEXT_NUL 16 @Container.name
        image = "example/helper:1")
@EfsVolume("/data\0") // ERROR TEXT_NUL 12 @EfsVolume.value
@TaskRole(
        @Allow(
                sid = "\0", // ERROR TEXT_NUL 23 @TaskRole.value[0].sid
                actions = "{{resolve:ssm:/orders/action}}", // ERROR TEXT_DYNAMIC_REFERENCE 27 @TaskRole.value[0].actions[0]
                resources = "arn:aws:s3:::e\u0301", // ERROR TEXT_DECOMPOSED 29 @TaskRole.value[0].resources[0]
                conditions =
                        @Condition(
                                operator = "String\0", // ERROR TEXT_NUL 44 @TaskRole.value[0].conditions[0].operator
                                key = "e\u0301", // ERROR TEXT_DECOMPOSED 39 @TaskRole.value[0].conditions[0].key
                                values = "\ud83d"))) // ERROR TEXT_SURROGATE 42 @TaskRole.value[0].conditions[0].values[0]
class Unspeakable {}
