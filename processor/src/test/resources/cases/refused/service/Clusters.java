package example;

import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;

/** A cluster is named by itself, not by what runs in it. */
@EcsTask
@EcsService(cluster = "arn:aws:ecs:eu-west-1:123456789012:service/shop/orders") // ERROR CLUSTER_NAME 23 @EcsService.cluster
class Clusters {}

@EcsTask
@EcsService(cluster = "arn:aws:ecs:eu-west-1:12345678901:cluster/shop") // ERROR CLUSTER_NAME 23 @EcsService.cluster
class ClusterOfNobody {}

@EcsTask
@EcsService(cluster = "my cluster") // ERROR CLUSTER_NAME 23 @EcsService.cluster
class ClusterInTwoWords {}

@EcsTask
@EcsService(cluster = "arn:${partition}:ecs:${region}:${account}:cluster/shop-${param:Stage}")
class ClusterByArn {}

@EcsTask
@EcsService(cluster = "${import:shop-ClusterArn}")
class ClusterByReference {}
// WRITTEN cluster-by-arn cluster-by-reference
