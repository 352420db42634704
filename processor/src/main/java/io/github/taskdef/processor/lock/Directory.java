package io.github.taskdef.processor.lock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an access point of a lock's entry shows.
 *
 * @param id of the access point
 * @param fileSystem as the entry names it
 * @param path from the file system's root on
 * @param mountPaths where containers see it
 */
record Directory(String id, JsonNode fileSystem, String path, List<String> mountPaths) {
    static final String FILE_SYSTEM = "FileSystemId";
    static final String ROOT = "RootDirectory";

    /** Those of a stack. */
    static List<Directory> of(JsonNode stack) {
        List<Directory> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : stack.properties()) {
            JsonNode properties = entry.getValue().path("Properties");
            if (properties.path(ROOT).has("Path")) {
                List<String> mountPaths = new ArrayList<>();
                entry.getValue().path("MountPaths").forEach(path -> mountPaths.add(path.asText()));
                all.add(new Directory(
                        entry.getKey(),
                        properties.path(FILE_SYSTEM),
                        properties.path(ROOT).path("Path").asText(),
                        mountPaths));
            }
        }
        return all;
    }

    /** The file system, where the stack may make it. */
    String owner() {
        return fileSystem.path("Ref").asText();
    }

    boolean isSameAs(Directory other) {
        return isBeside(other) && path.equals(other.path);
    }

    /** Whether both are in one file system. */
    boolean isBeside(Directory other) {
        return fileSystem.equals(other.fileSystem);
    }

    /** As a message names it, beside another. */
    String text(Directory other) {
        String owner = fileSystem.isTextual() ? fileSystem.asText() : fileSystem.toString();
        return isBeside(other) ? path : path + " of " + owner;
    }
}
