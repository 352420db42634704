package io.github.taskdef.conformance.mistakes;

import io.github.taskdef.conformance.tool.Digest;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a reviewer is shown: the sound applications, and each mistake that the language can say.
 *
 * @param file what each is called in the folder of its name
 */
record Sources(String file, SortedMap<String, String> texts) {
    /** How the name of what is no mistake begins. */
    private static final String SOUND = "sound-";

    static Sources of(Column column) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Mistake mistake : Mistake.all()) {
            texts.put(SOUND + mistake.application(), mistake.soundSource(column));
            mistake.source(column).ifPresent(text -> texts.put(mistake.name(), text));
        }
        return new Sources(column.file(), texts);
    }

    static boolean isSound(String name) {
        return name.startsWith(SOUND);
    }

    Set<String> names() {
        return texts.keySet();
    }

    /** Changes whenever one of them does. */
    String digest() {
        return Digest.of(texts);
    }

    /** Writes them, each into a folder of its own, and returns the folder of these. */
    Path write() throws IOException {
        Path folder = Folders.scratch("mistakes");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(
                    Files.createDirectory(folder.resolve(text.getKey())).resolve(file), text.getValue());
        }
        return folder;
    }
}
