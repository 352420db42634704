package io.github.taskdef.conformance.tool;

import io.github.taskdef.testing.Command;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** The AWS CDK for Java, which the Maven profile {@code cdk} puts on the class path, and which needs Node. */
public final class Cdk {
    private Cdk() {}

    /** Its version, and what it ran with. */
    public static String version() {
        try {
            String jar = Class.forName("software.amazon.awscdk.App")
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath();
            String version = jar.replaceFirst(".*/aws-cdk-lib-(.+)\\.jar", "$1");
            String node = Command.of("node", "--version").run().output().strip();
            return "AWS CDK " + version + " with " + Compiler.NAME + " and Node " + node.substring(1);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("run it with -Pcdk", missing);
        }
    }

    /** Runs a compiled program as {@code cdk synth} does; it writes into the folder that it is given. */
    public static void run(Path classes, String program, Path output) throws IOException, InvocationTargetException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass(program).getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {output.toString()});
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
