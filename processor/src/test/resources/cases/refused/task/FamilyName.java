package example;

import io.github.taskdef.EcsTask;

/** A family that is written is pointed at; one that comes from the class name is not written anywhere. */
@EcsTask(family = "order desk") // ERROR FAMILY_NAME 19 @EcsTask.family
class FamilyName {}

@EcsTask(family = "") // ERROR FAMILY_NAME 19 @EcsTask.family
class FamilyEmpty {}

@EcsTask // ERROR FAMILY_NAME 1 @EcsTask.family
class Price$ {}
