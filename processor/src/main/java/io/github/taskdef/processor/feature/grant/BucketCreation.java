package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.feature.shared.SecureTransport;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.BucketDescription;
import io.github.taskdef.processor.intent.CreationIntent;
import io.github.taskdef.processor.intent.CreationIntent.Described;
import io.github.taskdef.processor.resource.S3Bucket;
import io.github.taskdef.processor.resource.S3BucketPolicy;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code @NewBucket}: a bucket and its policy.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html">General purpose bucket naming rules</a>
 */
final class BucketCreation implements Creation {
    /** No two dots side by side, no IPv4 address, nothing that S3 keeps for itself. */
    private static final Pattern NAME = Pattern.compile("(?!xn--|sthree-|amzn-s3-demo-|[0-9.]+$|.*\\.\\.)"
            + "(?!.*(?:-s3alias|--ol-s3|--x-s3|--table-s3|\\.mrap)$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?");

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 63;

    /** Days, after which whoever uploads has given up. */
    private static final int ABANDONED = 7;

    @Override
    public List<String> attributes() {
        return List.of("name", "arn");
    }

    @Override
    public Described read(AnnotationView annotation, TaskDeclaration task) {
        return new BucketDescription(
                task.text(annotation.text("bucketName")),
                annotation.truth("versioning").value(),
                annotation.whole("noncurrentVersionExpiration"),
                annotation.truth("retain").value(),
                Senders.read(annotation, task));
    }

    @Override
    public void check(CreationIntent created, TaskDeclaration task) {
        BucketDescription bucket = (BucketDescription) created.described();
        PhysicalName.check(bucket.physicalName(), NAME, SHORTEST_NAME, LONGEST_NAME, Problem.BUCKET_NAME, task);
        Senders.check(bucket.senders(), task);
        Setting<Integer> days = bucket.noncurrentVersionExpiration();
        if (days.isStated() && !bucket.versioning()) {
            task.report(Problem.BUCKET_NOT_VERSIONED, days.origin());
        } else if (days.isStated()) {
            Rules.within(days, 1, Integer.MAX_VALUE, Problem.BUCKET_DAYS, task);
        }
    }

    @Override
    public Map<String, Value> derive(CreationIntent created, TaskDraft task) {
        BucketDescription description = (BucketDescription) created.described();
        Retention retention = Creation.retention(description.retain());
        LogicalId id = created.id("Bucket");
        Resource bucket = task.add(
                new Resource(S3Bucket.KIND, id, properties(created, description, task), List.of(), retention),
                created.idOrigin());
        Value arn = bucket.attribute("Arn");
        Value bucketAndObjects = Value.items(arn, Value.join(arn, Value.text("/*")));
        List<Value> allowed = Senders.allow(
                description.senders(), List.of("s3:GetBucketAcl", "s3:PutObject"), bucketAndObjects, task);
        Value.Fields policy = Value.fields()
                .put("Bucket", bucket.attribute("Name"))
                .put("PolicyDocument", SecureTransport.only("s3:*", bucketAndObjects, allowed))
                .build();
        task.add(
                new Resource(S3BucketPolicy.KIND, created.id("BucketPolicy"), policy, List.of(), retention),
                created.idOrigin());
        String words = " of the bucket " + created.name() + ".";
        task.stack().export(id, "Name", "The name" + words, bucket.attribute("Name"));
        task.stack().export(id, "Arn", "The ARN" + words, arn);
        return Map.of("name", bucket.attribute("Name"), "arn", arn);
    }

    private static Value.Fields properties(CreationIntent created, BucketDescription bucket, TaskDraft task) {
        Value.FieldsBuilder properties = Value.fields();
        if (!bucket.physicalName().isEmpty()) {
            properties.put("BucketName", task.value(bucket.physicalName()));
        }
        properties
                .put(
                        "PublicAccessBlockConfiguration",
                        Value.fields()
                                .put("BlockPublicAcls", true)
                                .put("BlockPublicPolicy", true)
                                .put("IgnorePublicAcls", true)
                                .put("RestrictPublicBuckets", true)
                                .build())
                .put(
                        "OwnershipControls",
                        rules(
                                "Rules",
                                Value.fields()
                                        .put("ObjectOwnership", "BucketOwnerEnforced")
                                        .build()))
                .put("BucketEncryption", rules("ServerSideEncryptionConfiguration", encryption(created, task)))
                .put("LifecycleConfiguration", rules("Rules", lifecycle(bucket)));
        if (bucket.versioning()) {
            properties.put(
                    "VersioningConfiguration",
                    Value.fields().put("Status", "Enabled").build());
        }
        Tags.put(properties, "Tags", task);
        return properties.build();
    }

    private static Value rules(String name, Value rule) {
        return Value.fields().put(name, Value.items(rule)).build();
    }

    /** With a key of its own for the bucket, which S3 asks KMS for seldom. */
    private static Value encryption(CreationIntent created, TaskDraft task) {
        Value.FieldsBuilder byDefault = Value.fields();
        created.grant()
                .kmsKey()
                .ifPresentOrElse(
                        key -> byDefault.put("SSEAlgorithm", "aws:kms").put("KMSMasterKeyID", task.value(key)),
                        () -> byDefault.put("SSEAlgorithm", "AES256"));
        return Value.fields()
                .put("ServerSideEncryptionByDefault", byDefault.build())
                .put("BucketKeyEnabled", created.grant().kmsKey().isPresent())
                .build();
    }

    private static Value lifecycle(BucketDescription bucket) {
        Value.FieldsBuilder rule = Value.fields()
                .put("Id", "CleanUp")
                .put("Status", "Enabled")
                .put("Filter", Value.fields().build())
                .put(
                        "AbortIncompleteMultipartUpload",
                        Value.fields().put("DaysAfterInitiation", ABANDONED).build());
        int days = bucket.noncurrentVersionExpiration().value();
        if (days > 0) {
            rule.put(
                    "NoncurrentVersionExpiration",
                    Value.fields().put("NoncurrentDays", days).build());
        }
        return rule.build();
    }
}
