package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.TaskRole;

/** How long a session may last. */
@EcsTask
@TaskRole(maxSessionDuration = 3_599) // ERROR ROLE_SESSION 32 @TaskRole.maxSessionDuration
@ExecutionRole(maxSessionDuration = 43_201) // ERROR ROLE_SESSION 37 @ExecutionRole.maxSessionDuration
class Sessions {}

/** Of a role that exists nothing is said. */
@EcsTask
@TaskRole(arn = "arn:aws:iam::111122223333:role/orders", maxSessionDuration = 7_200) // ERROR ROLE_EXISTS 17 @TaskRole.arn
class SessionsOfAnother {}
