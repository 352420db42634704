package io.github.taskdef.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import java.security.MessageDigest;

/** The secret that callers show: {@code Authorization: Bearer <token>}. */
final class ApiToken {

    private final byte[] expected;

    ApiToken(String token) {
        expected = ("Bearer " + token).getBytes(UTF_8);
    }

    /** Takes as long for a token that is nearly right as for any other. */
    boolean isIn(Headers headers) {
        String shown = headers.getFirst("Authorization");
        return shown != null && MessageDigest.isEqual(shown.getBytes(UTF_8), expected);
    }
}
