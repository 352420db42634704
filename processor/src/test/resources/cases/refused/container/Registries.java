package example;

import io.github.taskdef.Container;
import io.github.taskdef.EcsTask;

/** A registry's secret is a whole one, and ECR has none. */
@EcsTask(
        image = "registry.example.com/orders:1",
        repositoryCredentials = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:registry-AbCdEf:username::") // ERROR REGISTRY_CREDENTIALS 33 @EcsTask.repositoryCredentials
@Container(name = "proxy", image = "registry.example.com/proxy:1", repositoryCredentials = "/registry/token") // ERROR REGISTRY_CREDENTIALS 92 @Container[0].repositoryCredentials
@Container(name = "cache", image = "registry.example.com/cache:1", repositoryCredentials = "${param:TokenParameterArn}") // ERROR REGISTRY_CREDENTIALS 92 @Container[1].repositoryCredentials
@Container(
        name = "log",
        image = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/log:1",
        repositoryCredentials = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:registry") // ERROR REGISTRY_CREDENTIALS_ECR 33 @Container[2].repositoryCredentials
class Registries {}

/** A cache is ECR's. */
@EcsTask(image = "public.ecr.aws/docker/library/nginx:1.27", pullThroughCache = true) // ERROR PULL_THROUGH_CACHE 81 @EcsTask.pullThroughCache
@Container(name = "proxy", image = "${account}.dkr.ecr.${region}.${urlSuffix}/docker-hub/library/nginx:1.27", pullThroughCache = true)
class Caches {}
