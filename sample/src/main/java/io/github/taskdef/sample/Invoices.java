package io.github.taskdef.sample;

import java.util.List;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The invoices that others put into a bucket. Reading it is all the task role allows. */
record Invoices(S3Client s3, String bucket) {

    List<String> names() {
        return s3.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().stream()
                .map(S3Object::key)
                .toList();
    }
}
