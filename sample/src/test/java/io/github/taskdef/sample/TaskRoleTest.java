package io.github.taskdef.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The application as a process against moto, with the task role's credentials from where ECS puts them. */
class TaskRoleTest {

    private static final String BUCKET = Running.ENVIRONMENT.get(OrdersApplicationTask.Environment.INVOICES_BUCKET);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @TempDir
    private Path scratch;

    @Test
    void callsAreSignedWithTheTaskRolesCredentials() throws Exception {
        try (Moto moto = Moto.start(scratch.resolve("moto.log"));
                Wire wire = new Wire(moto.endpoint());
                EcsAgent agent = new EcsAgent()) {
            putInvoices(moto, "2026-01.pdf", "2026-02.pdf");
            Map<String, String> environment = new HashMap<>(Running.ENVIRONMENT);
            environment.putAll(agent.environment());
            environment.put("AWS_ENDPOINT_URL", wire.endpoint().toString());

            try (Running application = Running.start(scratch, scratch, environment)) {
                assertEquals(List.of(), agent.asked(), "nothing is asked for before it is needed");
                HttpResponse<String> response = application.ask("/invoices");
                assertEquals("2026-01.pdf\n2026-02.pdf", response.body(), application.log());
                application.ask("/invoices");
            }

            String path = agent.environment().get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
            assertEquals(List.of("GET " + path), agent.asked(), "the credentials are kept until they expire");
            assertEquals(2, wire.seen().size());
            for (Wire.Request request : wire.seen()) {
                assertEquals("/" + BUCKET, request.uri().getPath());
                String authorization = request.headers().getFirst("Authorization");
                assertTrue(
                        authorization.startsWith("AWS4-HMAC-SHA256 Credential=" + EcsAgent.ACCESS_KEY + "/"),
                        authorization);
                assertEquals(EcsAgent.SESSION_TOKEN, request.headers().getFirst("X-Amz-Security-Token"));
                assertEquals(signedByTheTaskRole(request), authorization);
            }
        }
    }

    /** Others fill the bucket, with permissions and credentials of their own. */
    private static void putInvoices(Moto moto, String... names) {
        try (S3Client s3 = S3Client.builder()
                .endpointOverride(moto.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("ACCOUNTING", "other")))
                .build()) {
            s3.createBucket(bucket -> bucket.bucket(BUCKET));
            for (String name : names) {
                s3.putObject(object -> object.bucket(BUCKET).key(name), RequestBody.fromString(name));
            }
        }
    }

    /** The Authorization header that the task role's secret key gives for what has been seen. */
    private static String signedByTheTaskRole(Wire.Request seen) {
        String authorization = seen.headers().getFirst("Authorization");
        String signedHeaders = authorization.replaceAll(".*SignedHeaders=([^,]*),.*", "$1");
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(seen.method()))
                .uri(URI.create("http://" + seen.headers().getFirst("Host") + seen.uri()));
        for (String name : signedHeaders.split(";")) {
            request.putHeader(name, seen.headers().get(name));
        }
        Instant time = Instant.from(TIME.parse(seen.headers().getFirst("X-Amz-Date")));
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.request(request.build())
                        .identity(AwsSessionCredentialsIdentity.create(
                                EcsAgent.ACCESS_KEY, EcsAgent.SECRET_KEY, EcsAgent.SESSION_TOKEN))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                        .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
                        .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(time, ZoneOffset.UTC)))
                .request()
                .firstMatchingHeader("Authorization")
                .orElseThrow();
    }
}
