package io.github.taskdef.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What the server answers, in this process and without AWS. */
class OrdersServerTest {

    private static final String TOKEN = "right";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path parent;

    private Path directory;
    private OrdersServer server;

    @BeforeEach
    void start() throws IOException {
        directory = Files.createDirectory(parent.resolve("data"));
        Invoices invoices = new Invoices(new TwoPages(), "invoices");
        server = new OrdersServer(0, new ApiToken(TOKEN), new OrderFiles(directory), invoices);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anOrderIsKeptAsItIs() throws Exception {
        byte[] content = {0, 1, (byte) 0xff};
        assertEquals(204, put("/orders/a-1.json", content).statusCode());
        assertArrayEquals(content, Files.readAllBytes(directory.resolve("a-1.json")));

        HttpResponse<byte[]> got = client.send(request("/orders/a-1.json").build(), BodyHandlers.ofByteArray());
        assertEquals(200, got.statusCode());
        assertArrayEquals(content, got.body());
    }

    @Test
    void anOrderIsReplaced() throws Exception {
        put("/orders/a", "first".getBytes());
        put("/orders/a", "second".getBytes());
        assertEquals("second", get("/orders/a").body());
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(1, files.count(), "nothing unfinished is left behind");
        }
    }

    @Test
    void anOrderThatIsNotThereIsNotFound() throws Exception {
        assertEquals(404, get("/orders/none").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/orders/../outside",
                "/orders/..%2Foutside",
                "/orders/%2e%2e/outside",
                "/orders/%2Fetc%2Fpasswd",
                "/orders/a/b",
                "/orders/a%00",
                "/orders/..",
                "/orders/.",
                "/orders/.hidden",
                "/orders/",
            })
    void noOrderLiesOutsideTheDirectory(String path) throws Exception {
        Files.writeString(parent.resolve("outside"), "not an order");
        assertEquals(400, get(path).statusCode());
        assertEquals(400, put(path, "changed".getBytes()).statusCode());
        assertEquals("not an order", Files.readString(parent.resolve("outside")));
    }

    @Test
    void anOrderIsNotTooLarge() throws Exception {
        assertEquals(204, put("/orders/large", new byte[1024 * 1024]).statusCode());
        assertEquals(413, put("/orders/larger", new byte[1024 * 1024 + 1]).statusCode());
        assertEquals(404, get("/orders/larger").statusCode());
    }

    @Test
    void ordersAreGotOrPut() throws Exception {
        assertEquals(405, text(request("/orders/a").DELETE()).statusCode());
    }

    @Test
    void invoicesAreListedPageByPage() throws Exception {
        assertEquals("one.pdf\ntwo.pdf", get("/invoices").body());
    }

    @Test
    void whatAwsSaysIsNotForTheCaller() throws Exception {
        server.stop(0);
        Invoices refused = new Invoices(new Refusing(), "invoices");
        server = new OrdersServer(0, new ApiToken(TOKEN), new OrderFiles(directory), refused);
        server.start();
        HttpResponse<String> response = get("/invoices");
        assertEquals(500, response.statusCode());
        assertEquals("the log says what went wrong\n", response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "Bearer righ", "Basic right", "right"})
    void aWrongTokenIsRefused(String authorization) throws Exception {
        for (String path : new String[] {"/orders/a", "/invoices", "/elsewhere"}) {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Authorization", authorization);
            assertEquals(401, text(request).statusCode(), path);
        }
    }

    @Test
    void noTokenIsRefused() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/orders/a")).PUT(BodyPublishers.ofString("x"));
        assertEquals(401, text(request).statusCode());
        assertEquals(404, get("/orders/a").statusCode());
    }

    @Test
    void healthNeedsNoToken() throws Exception {
        assertEquals(200, text(HttpRequest.newBuilder(uri("/health"))).statusCode());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + TOKEN);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return text(request(path));
    }

    private HttpResponse<String> put(String path, byte[] content) throws Exception {
        return text(request(path).PUT(BodyPublishers.ofByteArray(content)));
    }

    private HttpResponse<String> text(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A bucket of two invoices, which takes two calls to list. */
    private static final class TwoPages implements S3Client {
        @Override
        public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
            assertEquals("invoices", request.bucket());
            boolean first = request.continuationToken() == null;
            String key = first ? "one.pdf" : "two.pdf";
            return ListObjectsV2Response.builder()
                    .contents(S3Object.builder().key(key).build())
                    .nextContinuationToken(first ? "more" : null)
                    .isTruncated(first)
                    .build();
        }

        @Override
        public String serviceName() {
            return "s3";
        }

        @Override
        public void close() {}
    }

    private static final class Refusing implements S3Client {
        @Override
        public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
            throw S3Exception.builder().message("Access Denied").statusCode(403).build();
        }

        @Override
        public String serviceName() {
            return "s3";
        }

        @Override
        public void close() {}
    }
}
