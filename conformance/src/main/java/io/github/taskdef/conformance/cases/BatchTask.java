package io.github.taskdef.conformance.cases;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Logging;
import io.github.taskdef.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A composed annotation: how a team wants its batch tasks. */
@EcsTask(
        stack = "batch",
        cpuSize = "1 vCPU",
        memorySize = "2 GB",
        ephemeralStorage = 50,
        subnets = 2,
        logging = @Logging(retentionDays = 90),
        tags = {@Tag(key = "team", value = "batch"), @Tag(key = "region", value = "${region}")})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BatchTask {}
