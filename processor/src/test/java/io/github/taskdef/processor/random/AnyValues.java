package io.github.taskdef.processor.random;

import io.github.taskdef.DockerVolume;
import io.github.taskdef.EbsVolume;
import io.github.taskdef.FsxWindowsVolume;
import io.github.taskdef.HostVolume;
import io.github.taskdef.ScratchVolume;
import io.github.taskdef.TmpfsVolume;
import io.github.taskdef.processor.Vocabulary;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up annotations: of each member whether it is written, and what. */
final class AnyValues {
    /** CPU units and MiB that go together, which chance alone would seldom find. */
    private static final List<Map.Entry<Long, Long>> SIZES = List.of(
            Map.entry(1024L, 2048L),
            Map.entry(256L, 512L),
            Map.entry(512L, 4096L),
            Map.entry(2048L, 4096L),
            Map.entry(4096L, 30720L),
            Map.entry(16384L, 32768L),
            Map.entry(32768L, 61440L));

    /** Of which most need a platform of their own, so that with all of them hardly any class could be had. */
    private static final List<Class<?>> VOLUMES = List.of(
            DockerVolume.class,
            EbsVolume.class,
            FsxWindowsVolume.class,
            HostVolume.class,
            ScratchVolume.class,
            TmpfsVolume.class);

    private final Choices choices;
    private final int wildOnceIn;

    /**
     * Values by these choices.
     *
     * @param wildOnceIn in how many values there is one that may be anything its type allows
     */
    AnyValues(Choices choices, int wildOnceIn) {
        this.choices = choices;
        this.wildOnceIn = wildOnceIn;
    }

    /** The annotations of one class. */
    List<Node> onClass() {
        Class<?> kind = choices.one(VOLUMES);
        List<Node> nodes = Vocabulary.ON_CLASSES.stream()
                .filter(type -> !VOLUMES.contains(type) || type.equals(kind))
                .flatMap(type -> IntStream.range(0, count(type)).mapToObj(number -> annotation(type)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!choices.onceIn(10)) {
            nodes.forEach(VolumePlatform::fitOwner);
            if (nodes.stream().anyMatch(node -> node.type().equals(kind))) {
                VolumePlatform.fit(kind, nodes);
            }
        }
        return nodes;
    }

    private int count(Class<?> type) {
        boolean isTask = Vocabulary.name(type).equals("EcsTask");
        // now and then the one that must be there is not
        return isTask ? (choices.onceIn(50) ? 0 : 1) : Vocabulary.isRepeatable(type) ? many() : choices.below(2);
    }

    /** A few, and seldom as many as no list of AWS's takes. */
    private int many() {
        return choices.onceIn(40) ? 20 : choices.one(1, 2, 3, 0);
    }

    Node annotation(Class<?> type) {
        Node node = new Node(type);
        Method alone = choices.one(Vocabulary.members(type));
        int writtenOfFour = choices.below(4);
        for (Method member : Vocabulary.members(type)) {
            boolean isRequired = member.getDefaultValue() == null;
            boolean isWritten = writtenOfFour == 0 ? member.equals(alone) : choices.below(4) < writtenOfFour;
            if (isRequired || isWritten) {
                node.members().put(member.getName(), value(member));
            }
        }
        if (Vocabulary.name(type).equals("EcsTask") && writtenOfFour > 0) {
            size(node);
        }
        if (Vocabulary.members(type).stream().anyMatch(AnyValues::isExcepting)) {
            statement(node);
        }
        return node;
    }

    private static boolean isExcepting(Method member) {
        return member.getName().equals("notActions");
    }

    /** Mostly about some things or about all but some, which chance alone would seldom find. */
    private void statement(Node statement) {
        Map<String, String> pairs = Map.of("actions", "notActions", "resources", "notResources");
        for (String member : List.of("actions", "resources")) {
            boolean isExcepted = choices.onceIn(4);
            if (!choices.onceIn(20)) {
                String other = pairs.get(member);
                statement.members().remove(isExcepted ? member : other);
                Method written = method(statement.type(), isExcepted ? other : member);
                statement.members().computeIfAbsent(written.getName(), name -> value(written));
            }
        }
    }

    private static Method method(Class<?> type, String name) {
        return Vocabulary.members(type).stream()
                .filter(member -> member.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void size(Node task) {
        Map.Entry<Long, Long> size = choices.one(SIZES);
        List.of("cpu", "memory", "cpuSize", "memorySize").forEach(task.members()::remove);
        if (choices.onceIn(4)) {
            task.members().put("cpuSize", "\"" + size.getKey() / 1024.0 + " vCPU\"");
            task.members().put("memorySize", "\"" + size.getValue() + " MB\"");
        } else {
            task.members().put("cpu", size.getKey().toString());
            task.members().put("memory", size.getValue().toString());
        }
    }

    private Object value(Method member) {
        Class<?> type = member.getReturnType();
        if (!type.isArray()) {
            return element(type, member);
        }
        List<Object> elements = new ArrayList<>();
        for (int left = many(); left > 0; left--) {
            elements.add(element(type.getComponentType(), member));
        }
        return elements;
    }

    private Object element(Class<?> type, Method member) {
        if (type.isAnnotation()) {
            return annotation(type);
        }
        if (type.isEnum()) {
            Object constant = choices.one(List.of(type.getEnumConstants()));
            return Vocabulary.name(type) + "." + ((Enum<?>) constant).name();
        }
        if (type == boolean.class) {
            return choices.one("true", "false");
        }
        Class<?> annotation = member.getDeclaringClass();
        boolean isWild = choices.onceIn(wildOnceIn);
        if (type == String.class) {
            return JavaText.literal(isWild ? wildText() : choices.one(Pools.texts(annotation, member.getName())));
        }
        long number = choices.one(isWild ? Pools.ANY_NUMBERS : Pools.numbers(annotation, member.getName()));
        return type == long.class ? number + "L" : Integer.toString((int) number);
    }

    private String wildText() {
        String text = choices.one(choices.onceIn(2) ? WildTexts.ALL : Pools.ANY_TEXTS);
        return switch (choices.below(8)) {
            case 5 -> text + choices.one(Pools.ANY_TEXTS);
            case 6 -> text.toUpperCase(Locale.ROOT);
            case 7 -> text.isEmpty() ? text : text.substring(choices.below(text.length()));
            default -> text;
        };
    }
}
