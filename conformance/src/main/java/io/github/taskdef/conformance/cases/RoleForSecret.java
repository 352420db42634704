package io.github.taskdef.conformance.cases;

import io.github.taskdef.EcsTask;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.Secret;

/** Case 04: a generated secret handed to the container, read by the starting role alone. */
@EcsTask(family = "app-with-secret", stack = "case-04", container = "app", image = "registry/app:1")
@Secret(env = "PASSWORD", generate = @GeneratedSecret(length = 30, excludePunctuation = true))
public final class RoleForSecret {

    private RoleForSecret() {}
}
