package example;

import io.github.taskdef.Compatibility;
import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** How the process runs. */
@EcsTask(workingDirectory = "app", user = "0:0", stopTimeout = 121) // ERROR WORKING_DIRECTORY 29 @EcsTask.workingDirectory // WARNING USER_ROOT 43 @EcsTask.user // ERROR STOP_TIMEOUT 64 @EcsTask.stopTimeout
@Container(name = "sidecar", workingDirectory = "./run", user = "root", stopTimeout = 1) // ERROR WORKING_DIRECTORY 49 @Container.workingDirectory // WARNING USER_ROOT 65 @Container.user // ERROR STOP_TIMEOUT 87 @Container.stopTimeout
class Process {}

@EcsTask(user = "app user") // ERROR USER_FORM 17 @EcsTask.user
@Container(name = "a", user = "1000:") // ERROR USER_FORM 31 @Container[0].user
@Container(name = "b", user = "-1:-1") // ERROR USER_FORM 31 @Container[1].user
@Container(name = "c", user = "app:app:app") // ERROR USER_FORM 31 @Container[2].user
@Container(name = "d", user = "${param:User}:${param:Group}")
@Container(name = "e", user = "00:app") // WARNING USER_ROOT 31 @Container[4].user
@Container(name = "f", user = "1000,1000") // ERROR USER_FORM 31 @Container[5].user
@Container(name = "g", user = "1000:2147483648") // ERROR USER_FORM 31 @Container[6].user
@Container(name = "h", user = "app/users") // ERROR USER_FORM 31 @Container[7].user
class Users {}

@EcsTask(user = "2147483647:0")
@Container(name = "a", user = "first.last+x@example-com:_grp")
class UsersThatCanBe {}

@EcsTask(requiresCompatibilities = Compatibility.EC2, stopTimeout = -1) // ERROR STOP_TIMEOUT 69 @EcsTask.stopTimeout
@Container(name = "sidecar", stopTimeout = 3600)
class OnInstances {}
// WRITTEN users-that-can-be
