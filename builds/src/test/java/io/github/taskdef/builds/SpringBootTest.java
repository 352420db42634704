package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What a real Spring Boot plugin puts into an application's jar: the emitted files, and the annotations unless it is told not to. */
final class SpringBootTest {
    private static final String TASK = """
            package example;

            @io.github.taskdef.EcsTask(family = "orders")
            public class Orders {
                public static void main(String... arguments) {}
            }
            """;

    @Test
    void theAnnotationsCanBeLeftOut() throws IOException {
        Maven maven = Maven.fresh("spring-boot");
        new Sources(Sources.project("spring-boot")).copyTo(maven.folder());
        for (String module : List.of("with", "without")) {
            Path file = new Sources(maven.folder().resolve(module).resolve("src/main/java")).file("Orders");
            Files.createDirectories(file.getParent());
            Files.writeString(file, TASK);
        }

        maven.run("compile", "jar:jar", "spring-boot:repackage", "--projects", "with,without");

        String annotations = "BOOT-INF/lib/taskdef-annotations-" + System.getProperty("taskdef.version") + ".jar";
        assertEquals(List.of(annotations), ours(maven, "with"));
        assertEquals(List.of(), ours(maven, "without"));
    }

    /** Of what is ours in the jar's libraries; the files stay where they were. */
    private static List<String> ours(Maven maven, String module) throws IOException {
        try (JarFile jar = new JarFile(
                maven.folder().resolve(module + "/target/" + module + "-1.jar").toFile())) {
            List<String> names = jar.stream().map(Object::toString).toList();
            assertTrue(names.contains("META-INF/taskdef/terraform/orders/main.tf"), names::toString);
            return names.stream()
                    .filter(name -> name.matches("BOOT-INF/lib/.*taskdef.*"))
                    .toList();
        }
    }

    @Test
    void thePageSaysTheSame() throws IOException {
        String pom = flat(Sources.project("spring-boot/without/pom.xml"));
        String page = flat(Folders.module().resolve("../docs/IMAGES.md"));
        String excludes = pom.substring(pom.indexOf("<excludes>"), pom.indexOf("</excludes>"));
        assertTrue(page.contains(excludes), page);
    }

    private static String flat(Path file) throws IOException {
        return Files.readString(file).replaceAll("\\s+", " ");
    }
}
