package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.NewBucket;
import io.github.taskdef.S3Bucket;

/** What S3 refuses of a bucket. */
@EcsTask
@S3Bucket(value = "arn:aws:s3:::files", create = @NewBucket) // ERROR CREATION_NAME 19 @S3Bucket[0].value
@S3Bucket(value = "b-a", create = @NewBucket(bucketName = "Files")) // ERROR BUCKET_NAME 59 @S3Bucket[1].create[0].bucketName
@S3Bucket(value = "b-b", create = @NewBucket(bucketName = "a..b")) // ERROR BUCKET_NAME 59 @S3Bucket[2].create[0].bucketName
@S3Bucket(value = "b-c", create = @NewBucket(bucketName = "10.0.0.1")) // ERROR BUCKET_NAME 59 @S3Bucket[3].create[0].bucketName
@S3Bucket(value = "b-d", create = @NewBucket(bucketName = "files-s3alias")) // ERROR BUCKET_NAME 59 @S3Bucket[4].create[0].bucketName
@S3Bucket(value = "b-e", create = @NewBucket(bucketName = "ab")) // ERROR BUCKET_NAME 59 @S3Bucket[5].create[0].bucketName
@S3Bucket(value = "b-f", create = @NewBucket(noncurrentVersionExpiration = -1)) // ERROR BUCKET_DAYS 76 @S3Bucket[6].create[0].noncurrentVersionExpiration
@S3Bucket(value = "b-g", create = @NewBucket(versioning = false, noncurrentVersionExpiration = 30)) // ERROR BUCKET_NOT_VERSIONED 96 @S3Bucket[7].create[0].noncurrentVersionExpiration
@S3Bucket(value = "b-h", create = {@NewBucket, @NewBucket}) // ERROR CREATION_TWICE 48 @S3Bucket[8].create[1]
class Buckets {}

@EcsTask(family = "one", stack = "shared-buckets")
@S3Bucket(value = "files", create = @NewBucket)
class FirstOfBuckets {}

@EcsTask(family = "two", stack = "shared-buckets")
@S3Bucket(value = "files", create = @NewBucket(versioning = false)) // ERROR CREATION_DIFFERS 37 @S3Bucket.create[0]
class SecondOfBuckets {}

@EcsTask
@S3Bucket(value = "files", create = @NewBucket(bucketName = "${param:Files}", versioning = false))
@S3Bucket(value = "more.files", create = @NewBucket(bucketName = "f.${account}-${region}", retain = false))
class BucketsThatCanBe {}
// WRITTEN buckets-that-can-be
