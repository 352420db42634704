package example;

import io.github.taskdef.Allow;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Secret;
import io.github.taskdef.TaskRole;

/** Policies that stand beside their role, and one of them that has nothing left to say. */
@EcsTask(image = "public.ecr.aws/docker/library/busybox:1.37")
@EfsVolume("/data")
@S3Bucket("orders")
@S3Bucket("stock")
@Secret(env = "USER", from = "/stock/user")
@Secret(env = "PASSWORD", from = "/stock/password")
@TaskRole(
        @Allow(
                actions = "s3:GetObject",
                resources = {
                    "arn:${partition}:s3:::archive/" + LongPolicies.FOLDERS + "/a/*",
                    "arn:${partition}:s3:::archive/" + LongPolicies.FOLDERS + "/b/*",
                    "arn:${partition}:s3:::archive/" + LongPolicies.FOLDERS + "/c/*",
                    "arn:${partition}:s3:::archive/" + LongPolicies.FOLDERS + "/d/*",
                    "arn:${partition}:s3:::archive/" + LongPolicies.FOLDERS + "/e/*"
                }))
public final class LongPolicies {
    static final String HUNDRED =
            "a123456789b123456789c123456789d123456789e123456789" + "f123456789g123456789h123456789i123456789j123456789";
    static final String THOUSAND =
            HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String FOLDERS = THOUSAND + THOUSAND;

    private LongPolicies() {}
}
