package io.github.taskdef.processor.random;

import io.github.taskdef.processor.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class in a file of its own, each annotation on a line of its own.
 *
 * @param kind one of {@link #KINDS}
 * @param own the annotations on it
 * @param composed the annotations of an annotation on it
 */
record AnnotatedClass(String name, String kind, List<Node> own, List<Node> composed) {
    /** Declarations, to be given the annotations and the name. */
    static final List<String> KINDS = List.of(
            "%1$sclass %2$s {}",
            "%1$sinterface %2$s {}",
            "%1$senum %2$s {}",
            "%1$srecord %2$s() {}",
            "class Outside%2$s {\n%1$sstatic class %2$s {}\n}");

    private static final String HEAD = "package example;\n\nimport " + Vocabulary.PACKAGE + ".*;\n\n";
    private static final String COMPOSED = " \u2192 ";
    private static final Pattern FIRST = Pattern.compile("@(\\w+)(?:\\[(\\d+)])?");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\[(\\d+)]");

    String file() {
        return "example/" + name + ".java";
    }

    private String composedName() {
        return name + "Annotation";
    }

    Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        String lines = lines(own);
        if (!composed.isEmpty()) {
            lines = "@" + composedName() + "\n" + lines;
            sources.put(
                    "example/" + composedName() + ".java",
                    HEAD + lines(composed) + "@interface " + composedName() + " {}\n");
        }
        sources.put(file(), HEAD + String.format(kind, lines, name) + "\n");
        return sources;
    }

    private static String lines(List<Node> annotations) {
        return annotations.stream().map(node -> node.source() + "\n").collect(Collectors.joining());
    }

    Stream<Node> annotations() {
        return Stream.concat(own.stream(), composed.stream());
    }

    /** Where a path leads to, and where that may be pointed at. */
    Optional<Place> find(String path) {
        boolean isComposed = path.contains(COMPOSED);
        String last = path.substring(path.lastIndexOf('@') < 0 ? 0 : path.lastIndexOf('@'));
        Matcher first = FIRST.matcher(last);
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        List<Node> all = isComposed ? composed : own;
        int index = first.group(2) == null ? 0 : Integer.parseInt(first.group(2));
        return all.stream()
                .filter(node -> Vocabulary.name(node.type()).equals(first.group(1)))
                .skip(index)
                .findFirst()
                .map(node -> new Place(all, node, steps(last.substring(first.end()))));
    }

    private static List<String> steps(String path) {
        return STEP.matcher(path)
                .results()
                .map(step -> step.group(1) == null ? step.group(2) : step.group(1))
                .toList();
    }

    /** A value of an annotation. */
    record Place(List<Node> all, Node annotation, List<String> path) {}

    /** Takes away what a path leads to, if it still leads anywhere. */
    boolean drop(String path) {
        Optional<Place> found = find(path);
        found.filter(place -> !place.annotation().drop(place.path()))
                .ifPresent(place -> place.all().remove(place.annotation()));
        return found.isPresent();
    }

    /** Where in the source a message about a path must point: from the first character to behind the last. */
    int[] pointed(String path) {
        String source = sources().get(file());
        Optional<Place> found = find(path);
        if (path.contains(COMPOSED)) {
            return word(source, "@" + composedName());
        }
        if (found.isEmpty()) {
            // the class itself, of which the compiler chooses a word
            return new int[] {HEAD.length(), source.length()};
        }
        int line = HEAD.length()
                + String.format(kind.substring(0, kind.indexOf("%1$s")), "", name)
                        .length();
        line += composed.isEmpty() ? 0 : composedName().length() + 2;
        for (Node before : own) {
            if (before == found.get().annotation()) {
                break;
            }
            line += before.source().length() + 1;
        }
        int[] within = found.get().annotation().place(found.get().path());
        return new int[] {line + within[0], line + within[1]};
    }

    private static int[] word(String source, String word) {
        int at = source.indexOf(word);
        return new int[] {at, at + word.length()};
    }
}
