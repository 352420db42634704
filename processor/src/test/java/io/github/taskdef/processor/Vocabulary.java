package io.github.taskdef.processor;

import io.github.taskdef.EcsTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The annotations as they are found where they are compiled to, so that a new one takes part without being told of. */
public final class Vocabulary {
    public static final String PACKAGE = EcsTask.class.getPackageName();

    /** The jar or folder they are in. */
    public static final Path PLACE = place();

    /** What stands on a class, by its name. */
    public static final List<Class<?>> ON_CLASSES =
            all().filter(Vocabulary::isForClasses).toList();

    private Vocabulary() {}

    /** Every member there is, {@code EfsVolume.name} and so on. */
    public static List<String> allMembers() {
        return all().flatMap(type -> members(type).stream())
                .map(Vocabulary::name)
                .toList();
    }

    private static Stream<Class<?>> all() {
        return names().sorted().<Class<?>>map(Vocabulary::load).filter(Class::isAnnotation);
    }

    private static Path place() {
        try {
            return Path.of(EcsTask.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException noPath) {
            throw new IllegalStateException(noPath);
        }
    }

    private static Stream<String> names() {
        try {
            if (Files.isDirectory(PLACE)) {
                return names(PLACE).stream();
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + PLACE.toUri()), Map.of())) {
                return names(jar.getPath("/")).stream();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(PACKAGE.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[A-Z]\\w*\\.class"))
                    .map(name -> PACKAGE + "." + name.replace(".class", ""))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean isForClasses(Class<?> annotation) {
        Target target = annotation.getAnnotation(Target.class);
        return target == null || List.of(target.value()).contains(ElementType.TYPE);
    }

    public static boolean isRepeatable(Class<?> annotation) {
        return annotation.isAnnotationPresent(Repeatable.class);
    }

    /** By name, since reflection promises no order. */
    public static List<Method> members(Class<?> annotation) {
        return Stream.of(annotation.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** As a person would write it: {@code EfsVolume.Transition}. */
    public static String name(Class<?> type) {
        return type.getCanonicalName().replace(PACKAGE + ".", "");
    }

    /** {@code EfsVolume.name}. */
    public static String name(Method member) {
        return name(member.getDeclaringClass()) + "." + member.getName();
    }
}
