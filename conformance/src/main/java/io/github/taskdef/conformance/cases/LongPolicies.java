package io.github.taskdef.conformance.cases;

import io.github.taskdef.Allow;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;
import io.github.taskdef.TaskRole;

/** Permissions that are too long to stand within their roles. */
@EcsTask(image = "public.ecr.aws/docker/library/busybox:1.37")
@EfsVolume("/data")
@S3Bucket("orders")
@Secret(env = "ONE", from = "/" + LongPolicies.LEVEL + "/one")
@Secret(env = "TWO", from = "/" + LongPolicies.LEVEL + "/two")
@Secret(env = "THREE", from = "/" + LongPolicies.LEVEL + "/three")
@Secret(env = "FOUR", from = "/" + LongPolicies.LEVEL + "/four")
@Secret(env = "FIVE", from = "/" + LongPolicies.LEVEL + "/five")
@Secret(env = "SIX", from = "/" + LongPolicies.LEVEL + "/six")
@Secret(env = "SEVEN", from = "/" + LongPolicies.LEVEL + "/seven")
@Secret(env = "EIGHT", from = "/" + LongPolicies.LEVEL + "/eight")
@Secret(env = "NINE", from = "/" + LongPolicies.LEVEL + "/nine")
@Secret(env = "TEN", from = "/" + LongPolicies.LEVEL + "/ten")
@Secret(env = "ELEVEN", from = "/" + LongPolicies.LEVEL + "/eleven")
@Secret(env = "TWELVE", from = "/" + LongPolicies.LEVEL + "/twelve")
@TaskRole(
        @Allow(
                actions = "s3:GetObject",
                resources = {
                    "arn:${partition}:s3:::stock/" + LongPolicies.LEVELS + "/a/*",
                    "arn:${partition}:s3:::stock/" + LongPolicies.LEVELS + "/b/*",
                    "arn:${partition}:s3:::stock/" + LongPolicies.LEVELS + "/c/*"
                }))
public final class LongPolicies {
    static final String HUNDRED =
            "a123456789b123456789c123456789d123456789e123456789" + "f123456789g123456789h123456789i123456789j123456789";
    static final String LEVEL = HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String LEVELS = LEVEL + LEVEL + LEVEL + LEVEL;

    private LongPolicies() {}
}
