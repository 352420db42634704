package io.github.taskdef.conformance.cases;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** Images of registries of all kinds, and variables from files. */
@EcsTask(
        image = "registry.example.com/orders:1.4",
        repositoryCredentials =
                "arn:${partition}:secretsmanager:${region}:${account}:secret:registry/${param:Registry}",
        environmentFiles = {
            "arn:${partition}:s3:::settings-${account}/orders/${param:Stage}.env",
            "arn:${partition}:s3:::settings-${account}/common.env"
        })
@Container(
        name = "proxy",
        image = "${account}.dkr.ecr.${region}.${urlSuffix}/docker-hub/library/nginx:1.27",
        pullThroughCache = true,
        user = "1000:1000",
        readonlyRootFilesystem = true,
        environmentFiles = "arn:${partition}:s3:::settings-${account}/common.env")
@Container(
        name = "agent",
        image = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/agent:7",
        user = "1000:1000",
        readonlyRootFilesystem = true)
public final class Registries {
    private Registries() {}
}
