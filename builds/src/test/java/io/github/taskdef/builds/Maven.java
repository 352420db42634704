package io.github.taskdef.builds;

import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A Maven of its own, in a folder with projects of users. It has a local repository in {@code target}, where Taskdef stands as if
 * installed, and takes all else from the one of the Maven that runs these tests, never from the net.
 */
record Maven(Path folder) {
    private static final Path REPOSITORY = Folders.module().resolve("target/repository");

    /** In a fresh folder. */
    static Maven fresh(String name) {
        Path folder = Folders.scratch(name);
        try {
            // or else this repository's own .mvn would be found
            Files.createDirectory(folder.resolve(".mvn"));
            Files.writeString(folder.resolve("settings.xml"), """
                    <settings>
                      <mirrors>
                        <mirror>
                          <id>here</id>
                          <mirrorOf>*</mirrorOf>
                          <url>%s</url>
                        </mirror>
                      </mirrors>
                    </settings>
                    """.formatted(
                    Path.of(System.getProperty("taskdef.local-repository")).toUri()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Maven(folder);
    }

    /** Runs it, and says what it said; fails where the build does. */
    String run(String... words) {
        return said(true, words);
    }

    /** Runs it, and says what it said; fails where the build does not. */
    String runInVain(String... words) {
        return said(false, words);
    }

    private String said(boolean succeeds, String... words) {
        List<String> said = new ArrayList<>();
        try {
            InvocationResult result = new DefaultInvoker().execute(request(said, words));
            boolean isDone = result.getExitCode() == 0 && result.getExecutionException() == null;
            if (isDone != succeeds) {
                throw new AssertionError(String.join("\n", said), result.getExecutionException());
            }
        } catch (MavenInvocationException failure) {
            throw new IllegalStateException(failure);
        }
        return String.join("\n", said);
    }

    private InvocationRequest request(List<String> said, String... words) {
        Properties properties = new Properties();
        properties.setProperty("kotlin.version", System.getProperty("taskdef.kotlin"));
        properties.setProperty("maven-resources-plugin.version", System.getProperty("taskdef.resources-plugin"));
        properties.setProperty("maven-jar-plugin.version", System.getProperty("taskdef.jar-plugin"));
        properties.setProperty("spring-boot.version", System.getProperty("taskdef.spring-boot"));
        properties.setProperty("mapstruct.version", System.getProperty("taskdef.mapstruct"));
        // nothing may run on when the build has ended
        properties.setProperty("kotlin.compiler.daemon", "false");
        return new DefaultInvocationRequest()
                .setMavenHome(Path.of(System.getProperty("taskdef.maven")).toFile())
                .setJavaHome(Jdk.here().home().toFile())
                // each is short: what the JIT's second stage gains it never earns
                .setMavenOpts("-XX:TieredStopAtLevel=1")
                .setBaseDirectory(folder.toFile())
                .setUserSettingsFile(folder.resolve("settings.xml").toFile())
                .setLocalRepositoryDirectory(REPOSITORY.toFile())
                .setProperties(properties)
                .setBatchMode(true)
                .setNoTransferProgress(true)
                .addArgs(List.of(words))
                .setOutputHandler(said::add)
                .setErrorHandler(said::add);
    }
}
