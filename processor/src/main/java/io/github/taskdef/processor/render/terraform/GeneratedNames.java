package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.ResourceKind.GeneratedName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names as CloudFormation makes them: of the stack and the logical id, to which the target adds what tells them apart. */
final class GeneratedNames {
    private static final int HASH_LENGTH = 8;

    private GeneratedNames() {}

    static String of(String stack, LogicalId id, GeneratedName generated) {
        String end = generated.isPrefix() ? "-" : "";
        String name = stack + "-" + id.cloudFormation();
        if (name.length() + end.length() <= generated.longest()) {
            return name + end;
        }
        // names that begin alike must not become the same one
        String hash = "-" + hash(name) + end;
        return name.substring(0, generated.longest() - hash.length()) + hash;
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
