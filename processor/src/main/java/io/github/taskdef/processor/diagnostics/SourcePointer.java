package io.github.taskdef.processor.diagnostics;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Points, in javac, at the very words an {@link Origin} means, following its path through the source.
 *
 * <p>A {@link javax.annotation.processing.Messager} knows neither annotations that are repeated, since it sees them in a list that nobody
 * wrote, nor, in a later round, those that an earlier round read.
 */
final class SourcePointer {
    private static final String COMPOSED = " → ";
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\[(\\d+)]");

    private final Trees trees;

    /** Throws an exception, or an error in linking, where the compiler is another than javac. */
    SourcePointer(ProcessingEnvironment environment) {
        trees = Trees.instance(unwrapped(environment));
    }

    /** javac's own environment, where Gradle gives one that it has put around it. */
    private static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
        for (Field field : environment.getClass().getDeclaredFields()) {
            if (field.getType() == ProcessingEnvironment.class && field.trySetAccessible()) {
                try {
                    return unwrapped((ProcessingEnvironment) field.get(environment));
                } catch (IllegalAccessException closed) {
                    return environment;
                }
            }
        }
        return environment;
    }

    /** Says it there, or answers false where there is no source. */
    boolean print(Diagnostic.Kind kind, String text, Origin origin) {
        TreePath type = trees.getPath(origin.element());
        if (type == null || origin.annotation() == null || !(type.getLeaf() instanceof ClassTree declaration)) {
            return false;
        }
        Tree place = find(declaration, type, origin.annotation(), stepsOf(origin.path()));
        if (place != null) {
            trees.printMessage(kind, text, place, type.getCompilationUnit());
        }
        return place != null;
    }

    /** The steps from the annotation on; what lies behind a composed annotation stands in another file. */
    private static String stepsOf(String path) {
        boolean isComposed = path.contains(COMPOSED);
        String written = isComposed ? path.substring(0, path.indexOf(COMPOSED)) : path;
        Matcher first = STEP.matcher(written);
        return !isComposed && first.find() ? written.substring(first.start()) : "";
    }

    private @Nullable Tree find(ClassTree declaration, TreePath type, AnnotationMirror mirror, String steps) {
        Element wanted = mirror.getAnnotationType().asElement();
        List<AnnotationTree> annotations = annotations(declaration, type, wanted);
        if (!annotations.isEmpty()) {
            boolean isList = steps.startsWith("[");
            return follow(annotations.get(0), isList ? ".value" + steps : steps);
        }
        // the compiler made a list of annotations that are repeated: the first step tells which of them
        List<AnnotationTree> repeated = annotations(declaration, type, wanted.getEnclosingElement());
        Matcher step = STEP.matcher(steps);
        boolean isOne = step.lookingAt() && step.group(2) != null && Integer.parseInt(step.group(2)) < repeated.size();
        return isOne ? follow(repeated.get(Integer.parseInt(step.group(2))), steps.substring(step.end())) : null;
    }

    private List<AnnotationTree> annotations(ClassTree declaration, TreePath type, @Nullable Element wanted) {
        return declaration.getModifiers().getAnnotations().stream()
                .filter(one -> Objects.equals(wanted, trees.getElement(new TreePath(type, one.getAnnotationType()))))
                .<AnnotationTree>map(one -> one)
                .toList();
    }

    /** What the steps lead to; or what they come to last where a default is meant, which is written nowhere. */
    private static Tree follow(AnnotationTree annotation, String steps) {
        Tree place = annotation;
        Matcher step = STEP.matcher(steps);
        while (step.find()) {
            Tree next = step.group(1) == null
                    ? element(place, Integer.parseInt(step.group(2)))
                    : member(place, step.group(1));
            if (next == null) {
                return place;
            }
            place = next;
        }
        return place;
    }

    private static @Nullable Tree element(Tree array, int index) {
        if (array instanceof NewArrayTree several) {
            return index < several.getInitializers().size()
                    ? several.getInitializers().get(index)
                    : null;
        }
        // a single element needs no braces
        return index == 0 ? array : null;
    }

    private static @Nullable Tree member(Tree annotation, String name) {
        if (annotation instanceof AnnotationTree written) {
            for (ExpressionTree argument : written.getArguments()) {
                if (argument instanceof AssignmentTree given) {
                    if (given.getVariable().toString().equals(name)) {
                        return given.getExpression();
                    }
                } else if (name.equals("value")) {
                    return argument;
                }
            }
        }
        return null;
    }
}
