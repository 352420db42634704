package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.Env;
import io.github.taskdef.NewBucket;
import io.github.taskdef.S3Bucket;
import io.github.taskdef.Tag;

/** A bucket as it is by default, and one with all that can be said. */
@EcsTask(
        family = "shop",
        image = "registry.example.com/shop:1.0.0",
        environment = @Env(name = "REPORTS", value = "s3://${bucket:reports.name}/"),
        tags = @Tag(key = "team", value = "shop"))
@S3Bucket(value = "invoices", access = S3Bucket.Access.WRITE, env = "INVOICES", create = @NewBucket)
@S3Bucket(
        value = "reports",
        kmsKey = "${param:Key}",
        create =
                @NewBucket(
                        bucketName = "reports-${account}",
                        noncurrentVersionExpiration = 90,
                        retain = false))
@S3Bucket(value = "scratch", access = S3Bucket.Access.DELETE, create = @NewBucket(versioning = false))
final class Shop {
    private Shop() {}
}
