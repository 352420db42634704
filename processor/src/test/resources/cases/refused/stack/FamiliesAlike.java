package example;

import io.github.taskdef.EcsTask;

/** Families that would be one name in their stack: each is told once. */
@EcsTask(family = "a-b", stack = "shop")
class FamiliesAlike {}

@EcsTask(family = "ab", stack = "shop") // ERROR LOGICAL_ID_TAKEN 19 @EcsTask.family
class Ab {}

@EcsTask(family = "a_b", stack = "shop") // ERROR LOGICAL_ID_TAKEN 19 @EcsTask.family
class Third {}

/** In stacks of their own they are no neighbours. */
@EcsTask(family = "c-d", stack = "one")
class One {}

@EcsTask(family = "cd", stack = "two")
class Two {}
// WRITTEN one two
