package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.NearestName;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All that one class declares: the intents its annotations came to, by their type, and the names its texts may refer to. */
public final class TaskDeclaration {
    private static final String PARAMETER = "param:[A-Za-z][A-Za-z0-9]{0,254}";

    /**
     * One that a variable can be named after. That there are no other characters CloudFormation says when it refuses an export.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-importvalue.html">
     *     Fn::ImportValue</a>
     */
    private static final String EXPORT = "(?=.*[A-Za-z0-9])[A-Za-z0-9:-]{1,255}";

    /** What a variable of a Terraform module cannot be called, since a module block means something else by it. */
    private static final Set<String> RESERVED =
            Set.of("count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version");

    private final Origin origin;
    private final String simpleName;
    private final Reporter reporter;
    private final Map<Class<?>, List<Object>> intents = new LinkedHashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private final TreeSet<String> names = new TreeSet<>();

    public TaskDeclaration(Origin origin, String simpleName, Reporter reporter) {
        this.origin = origin;
        this.simpleName = simpleName;
        this.reporter = reporter;
        for (Place place : Place.values()) {
            names.add(place.word());
        }
    }

    /** The annotated class. */
    public Origin origin() {
        return origin;
    }

    /** The annotated class's name without its package. */
    public String simpleName() {
        return simpleName;
    }

    /** Adds an intent, right or wrong: what is wrong with it is reported, and others may still mean it by its name. */
    public void add(Object intent) {
        Class<?> type = intent.getClass();
        intents.putIfAbsent(type, new ArrayList<>());
        intents.get(type).add(intent);
    }

    /** Every intent of a type, or of those that have it in common, in the order of the annotations. */
    public <T> List<T> all(Class<T> type) {
        List<T> all = new ArrayList<>();
        for (Map.Entry<Class<?>, List<Object>> kind : intents.entrySet()) {
            if (type.isAssignableFrom(kind.getKey())) {
                for (Object intent : kind.getValue()) {
                    all.add(type.cast(intent));
                }
            }
        }
        return all;
    }

    /** The intent of a type of which a class has one at most. */
    public <T> Optional<T> only(Class<T> type) {
        List<Object> found = intents.getOrDefault(type, List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(type.cast(found.get(0)));
    }

    /** Says that texts of this class may refer to such an attribute of a resource: {@code volume:data.arn}. */
    public void declareName(String name) {
        names.add(name);
    }

    /** A text that may hold references; whether there is what they mean is judged when every annotation is read. */
    public Text text(Setting<String> setting) {
        Text text = Text.parse(setting, reporter);
        texts.add(text);
        return text;
    }

    public List<Text> texts(List<Setting<String>> settings) {
        List<Text> read = new ArrayList<>();
        for (Setting<String> setting : settings) {
            read.add(text(setting));
        }
        return read;
    }

    /** Reports the references that mean nothing. */
    public void checkReferences() {
        for (Text text : texts) {
            for (String name : text.references()) {
                checkReference(name, text.origin());
            }
        }
    }

    private void checkReference(String name, Origin where) {
        if (names.contains(name)) {
            return;
        }
        boolean isImport = name.startsWith(TaskDraft.IMPORT);
        String given = name.substring(name.indexOf(':') + 1);
        if (isImport && !given.matches(EXPORT)) {
            reporter.report(Problem.IMPORT_NAME, where, given);
        } else if (!isImport && !name.matches(PARAMETER)) {
            String hint = NearestName.hint(name, names);
            reporter.report(Problem.REFERENCE_UNKNOWN, where, name, hint, names);
        } else if (!isImport && RESERVED.contains(LogicalId.snakeCase(given))) {
            reporter.report(Problem.PARAMETER_RESERVED, where, name);
        }
    }

    public void report(Problem problem, Origin where, Object... details) {
        reporter.report(problem, where, details);
    }

    /** Reports what makes every other rule about the value moot. */
    public void refuse(Problem problem, Origin where, Object... details) {
        reporter.refuse(problem, where, details);
    }

    /** Whether something wrong was reported about the class. */
    public boolean isBroken() {
        return reporter.isBroken(origin.element());
    }
}
