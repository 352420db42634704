package io.github.taskdef.bench.probe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that a processor wrote.
 *
 * @param isSource whether it is compiled in its turn
 * @param name a source's qualified name, a resource's path
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Recorded(boolean isSource, String name, byte[] bytes) {

    /** Keeps what a compilation left: the generated sources, and the resources beside the classes. */
    public static void record(Path sources, Path classes, Path to) throws IOException {
        List<Recorded> files = new ArrayList<>(found(true, sources, sources));
        files.addAll(found(false, classes, classes.resolve("META-INF")));
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(to))) {
            out.writeInt(files.size());
            for (Recorded file : files) {
                out.writeBoolean(file.isSource);
                out.writeUTF(file.name);
                out.writeInt(file.bytes.length);
                out.write(file.bytes);
            }
        }
    }

    private static List<Recorded> found(boolean areSources, Path root, Path folder) throws IOException {
        List<Recorded> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                String name = areSources ? path.replace(".java", "").replace('/', '.') : path;
                found.add(new Recorded(areSources, name, Files.readAllBytes(file)));
            }
        }
        return found;
    }

    static List<Recorded> read(Path from) throws IOException {
        List<Recorded> files = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(from))) {
            for (int left = in.readInt(); left > 0; left--) {
                files.add(new Recorded(in.readBoolean(), in.readUTF(), in.readNBytes(in.readInt())));
            }
        }
        return files;
    }
}
