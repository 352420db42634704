package io.github.taskdef.processor.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name that is made of other names, no longer than its place allows. */
public final class ShortName {
    private static final int HASH_LENGTH = 8;

    private ShortName() {}

    /** The name; or where it is too long its beginning and a hash of it, since names that begin alike must not become the same one. */
    public static String of(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        String end = "-" + hash(name);
        return name.substring(0, longest - end.length()) + end;
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
