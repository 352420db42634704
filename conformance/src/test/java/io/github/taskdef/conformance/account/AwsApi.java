package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks a stand-in account, in the services' own protocols. Without the AWS SDK on purpose: answers stay whole trees, so a
 * member that no SDK of the day knows is compared too. Requests are not signed, so no real account would answer.
 */
public final class AwsApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    public AwsApi(URI address) {
        this.address = address;
    }

    /** ECS, CloudWatch Logs, Secrets Manager, SSM: the action is a header, the request a JSON object. */
    JsonNode json(String service, String target, Map<String, ?> request) {
        return tree(send(
                service,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-amz-json-1.1")
                        .header("X-Amz-Target", target)
                        .POST(BodyPublishers.ofString(JSON.valueToTree(request).toString()))));
    }

    /** EFS: the action is a path; nothing where the service has no such thing. */
    Optional<JsonNode> get(String service, String path) {
        HttpResponse<String> answer =
                exchange(service, HttpRequest.newBuilder(address.resolve(path)).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(tree(checked(answer)));
    }

    /** S3: the answer as it is; nothing where the service has no such thing. */
    Optional<String> text(String service, String path) {
        HttpResponse<String> answer =
                exchange(service, HttpRequest.newBuilder(address.resolve(path)).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(checked(answer));
    }

    /** Makes something by a REST call. */
    JsonNode post(String service, String path, Map<String, ?> request) {
        return tree(send(
                service,
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.valueToTree(request).toString()))));
    }

    /** IAM and EC2: a form goes there, XML comes back. */
    public JsonNode query(String service, String version, String action, Map<String, String> request) {
        String form = request.entrySet().stream()
                .map(member -> "&" + member.getKey() + "=" + encoded(member.getValue()))
                .collect(Collectors.joining());
        return XmlTree.read(send(
                service,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("Action=" + action + "&Version=" + version + form))));
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(text, failure);
        }
    }

    private String send(String service, HttpRequest.Builder request) {
        return checked(exchange(service, request));
    }

    private static String checked(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.request() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The credential's scope tells the stand-in which service is meant, since all are at one address. */
    private HttpResponse<String> exchange(String service, HttpRequest.Builder request) {
        String scope = "AWS4-HMAC-SHA256 Credential=conformance/20260101/us-east-1/" + service
                + "/aws4_request, SignedHeaders=host, Signature=none";
        try {
            return client.send(request.header("Authorization", scope).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
