package io.github.taskdef.processor.diagnostics;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The one door through which everything is said to the user. */
public final class Reporter {
    private static final String SUPPRESSION_PREFIX = "taskdef:";

    private final ProcessingEnvironment environment;
    private final boolean warningsAreErrors;
    private final boolean hasNotes;
    private @Nullable SourcePointer pointer;
    private boolean isJavac = true;
    private boolean isAllBroken;
    private final Set<String> said = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<Element> broken = new HashSet<>();
    private final Set<Element> unseen = new HashSet<>();

    /**
     * A door to this compiler.
     *
     * @param warningsAreErrors whether a warning that is not suppressed fails the compilation
     * @param hasNotes whether notes are said
     */
    public Reporter(ProcessingEnvironment environment, boolean warningsAreErrors, boolean hasNotes) {
        this.environment = environment;
        this.warningsAreErrors = warningsAreErrors;
        this.hasNotes = hasNotes;
    }

    /**
     * Says what is wrong, at the place that is wrong. One place gets each message once, however often it is read; a warning that
     * the class suppresses is not said.
     *
     * @param details what the message leaves open, in its order: texts as they were found, numbers, and lists of them
     */
    public void report(Problem problem, Origin origin, Object... details) {
        boolean isUnsaid = problem.severity() != Problem.Severity.ERROR
                && (isUnseen(origin) || isSuppressed(problem, origin.element()));
        if (isUnsaid || refused.contains(place(origin))) {
            return;
        }
        Diagnostic.Kind kind = kind(problem);
        if (kind == Diagnostic.Kind.ERROR) {
            broken.add(origin.element());
        }
        String path = isUnseen(origin) ? origin.element() + " " + origin.path() : origin.path();
        String text = path + ": " + wording(problem, details);
        if (said.add(origin.element() + " " + text)) {
            print(kind, text, origin);
        }
    }

    private Diagnostic.Kind kind(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> warningsAreErrors ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }

    /** Says that a value cannot be, whatever it is for; what else is wrong with it follows from that, and is not said. */
    public void refuse(Problem problem, Origin origin, Object... details) {
        report(problem, origin, details);
        refused.add(place(origin));
    }

    private static String place(Origin origin) {
        return origin.element() + " " + origin.path();
    }

    /** Says what is wrong with an option, which stands in no source; what is to be written is not known then. */
    public void reportOption(Problem problem, String name, Object... details) {
        reportFile(problem, "-A" + name, details);
    }

    /** Says what is wrong with a file of the project that is no source. */
    public void reportFile(Problem problem, String name, Object... details) {
        Diagnostic.Kind kind = kind(problem);
        isAllBroken |= kind == Diagnostic.Kind.ERROR;
        environment.getMessager().printMessage(kind, name + ": " + wording(problem, details));
    }

    /** Whether notes are said; finding out what they would say can be spared where not. */
    public boolean hasNotes() {
        return hasNotes;
    }

    /** Says what was done, about a stack or a file of the project, where notes are said. */
    public void note(Problem note, String name, Object... details) {
        if (hasNotes) {
            reportFile(note, name, details);
        }
    }

    private static String wording(Problem problem, Object... details) {
        return Wording.of(problem, details) + " [taskdef:" + problem.name() + "]";
    }

    /** Whether an error was reported about this class, or about them all. */
    public boolean isBroken(Element element) {
        return isAllBroken || broken.contains(element);
    }

    /** Holds the class for broken because the compiler itself has something to say about it. */
    public void markBroken(Element element) {
        broken.add(element);
    }

    /** Says that a class is read from its class file: what it was warned of was said then, and where it stands nobody can show. */
    public void markUnseen(Element element) {
        unseen.add(element);
    }

    private boolean isUnseen(Origin origin) {
        return unseen.contains(origin.element());
    }

    private void print(Diagnostic.Kind kind, String text, Origin origin) {
        if (!point(kind, text, origin)) {
            printAnywhere(kind, text, origin);
        }
    }

    /** Not before something is said, since most compilations have nothing to say. */
    private boolean point(Diagnostic.Kind kind, String text, Origin origin) {
        try {
            if (isJavac && pointer == null) {
                pointer = new SourcePointer(environment);
            }
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            isJavac = false;
        }
        return pointer != null && pointer.print(kind, text, origin);
    }

    private void printAnywhere(Diagnostic.Kind kind, String text, Origin origin) {
        Messager messager = environment.getMessager();
        // null is a documented argument of none of the overloads
        if (origin.annotation() == null) {
            messager.printMessage(kind, text, origin.element());
        } else if (origin.value() == null) {
            messager.printMessage(kind, text, origin.element(), origin.annotation());
        } else {
            messager.printMessage(kind, text, origin.element(), origin.annotation(), origin.value());
        }
    }

    private static boolean isSuppressed(Problem problem, Element element) {
        SuppressWarnings suppressed = element.getAnnotation(SuppressWarnings.class);
        return suppressed != null && Set.of(suppressed.value()).contains(SUPPRESSION_PREFIX + problem.name());
    }
}
