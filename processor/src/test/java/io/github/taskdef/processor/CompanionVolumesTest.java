package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A companion tells where a volume is mounted, of whichever kind it is. */
final class CompanionVolumesTest {
    private static final Path ANNOTATIONS = Path.of("../annotations/src/main/java/io/github/taskdef");

    /** What each kind asks for beside its path. */
    private static final Map<String, String> MEMBERS = Map.of(
            "DockerVolume", "",
            "EbsVolume", ", size = 10",
            "EfsVolume", "",
            "FsxWindowsVolume",
                    ", fileSystemId = \"fs-0123456789abcdef0\", domain = \"corp.example.com\","
                            + " credentials = \"arn:aws:ssm:eu-west-1:123456789012:parameter/domain\"",
            "HostVolume", ", hostPath = \"/mnt/data\"",
            "ScratchVolume", "",
            "TmpfsVolume", ", size = 16");

    @TempDir
    Path output;

    @Test
    void ofEveryKind() throws IOException {
        assertEquals(new TreeSet<>(MEMBERS.keySet()), kinds());
        for (String kind : kinds()) {
            String source = """
                    package example;
                    import io.github.taskdef.*;
                    @EcsTask
                    @%1$s(value = "/data"%2$s)
                    class Of%1$s {
                        static final String DATA = Of%1$sTask.Volumes.DATA;
                    }
                    """.formatted(kind, MEMBERS.get(kind));

            Javac.Result compilation = new Javac(output.resolve(kind))
                    .compile(List.of(JavaFileObjects.forSourceString("example.Of" + kind, source)));

            assertEquals(List.of(), RefusedCase.noise(compilation), kind);
        }
    }

    private static Set<String> kinds() throws IOException {
        try (Stream<Path> files = Files.list(ANNOTATIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Volume.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
