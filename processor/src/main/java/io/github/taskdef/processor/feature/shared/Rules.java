package io.github.taskdef.processor.feature.shared;

import io.github.taskdef.processor.diagnostics.NearestName;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of rule that many annotations share, and the names that AWS spells alike everywhere. */
public final class Rules {
    /** Families, containers, volumes and services are all named so. */
    public static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,255}");

    /** A <code>${…}</code> in a text that is judged by its form. */
    public static final String REFERENCE = "\\$\\{[^}]+}";

    private static final String PARTITION = "(?:aws[a-z-]*|" + REFERENCE + ")";
    private static final String REGION = "(?:[a-z0-9-]+|" + REFERENCE + ")";
    private static final String ACCOUNT = "(?:[0-9]{12}|" + REFERENCE + ")";

    /** An alias is none: EFS tells the key behind it, and Terraform would make the file system anew; no policy can name it. */
    public static final String KMS_KEY =
            arn("kms", "key/(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|" + REFERENCE + ")");

    public static final String SECURITY_GROUP = ec2Id("sg");

    private static final String PLACES = "account|partition|region|urlSuffix";

    /** A reference to where the stack is deployed. */
    public static final String PLACE = "\\$\\{(?:" + PLACES + ")}";

    /** What is meant for a reference wherever it stands, unless a regular expression escapes it. */
    private static final String MEANT =
            "(?<!\\\\)\\$\\{(?:" + PLACES + "|(?:bucket|import|param|queue|secret|table|topic|volume):[^}]*)}";

    /** What a shell can read, or a property in words with dots between them, which Spring and its like read. */
    public static final String ENVIRONMENT_NAME =
            "[A-Za-z_][A-Za-z0-9_]*|[A-Za-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+(?:\\[[0-9]+])?)+";

    private Rules() {}

    /** The form of what EC2 names so: seventeen digits, or eight if it is old. */
    public static String ec2Id(String prefix) {
        return prefix + "-(?:[0-9a-f]{8}|[0-9a-f]{17})";
    }

    /** A regular expression for the beginning of an ARN in which partition, region and account are references; each may be said instead. */
    public static String arn(String beginning) {
        return Pattern.quote(beginning)
                .replace("${partition}", "\\E" + PARTITION + "\\Q")
                .replace("${region}", "\\E" + REGION + "\\Q")
                .replace("${account}", "\\E" + ACCOUNT + "\\Q");
    }

    /** A regular expression for the ARNs of a service whose last part is of this form; each other part may be a reference. */
    public static String arn(String service, String resource) {
        return "arn:" + PARTITION + ":" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
    }

    /** Reports a number outside its bounds. */
    public static void within(
            Setting<? extends Number> number, long least, long most, Problem problem, TaskDeclaration task) {
        long found = number.value().longValue();
        if (found < least || found > most) {
            task.report(problem, number.origin(), found, least, most);
        }
    }

    /** Reports a text that was given and has another form than it must: a regular expression, dear to compile and seldom needed. */
    public static void matches(Setting<String> text, String form, Problem problem, TaskDeclaration task) {
        if (!text.value().isEmpty() && !text.value().matches(form)) {
            task.report(problem, text.origin(), text.value());
        }
    }

    /** Reports a text that was given and, its references aside, has another form than it must. */
    public static void matches(Text text, String form, Problem problem, TaskDeclaration task) {
        if (!text.isEmpty() && text.isReadable() && !text.rendered().matches(form)) {
            task.report(problem, text.origin(), text.rendered());
        }
    }

    /** Reports an id that is neither of the given form nor a reference as a whole; where a stack is deployed is no id of anything. */
    public static void idOrReference(Text text, String form, Problem problem, TaskDeclaration task) {
        if (!text.isReference() || text.rendered().matches(PLACE)) {
            matches(text, form, problem, task);
        }
    }

    /** Reports a name that means none of these, with the nearest of them. */
    public static void unknown(Setting<String> name, Collection<String> known, Problem problem, TaskDeclaration task) {
        task.report(problem, name.origin(), name.value(), known, NearestName.hint(name.value(), known));
    }

    /** Whether a text that takes no references holds what is meant for one. */
    public static boolean meansReference(String text) {
        return text.contains("${") && Pattern.compile(MEANT).matcher(text).find();
    }

    /** Reports a reference in a text that takes none, where it would silently be data. */
    public static void plain(Setting<String> text, TaskDeclaration task) {
        if (text.value().contains("${")) {
            Matcher reference = Pattern.compile(MEANT).matcher(text.value());
            if (reference.find()) {
                task.refuse(Problem.REFERENCE_UNREPLACED, text.origin(), reference.group());
            }
        }
    }

    /** Whether something could have this name and ids be made of it: volumes, variables, and what Taskdef creates. */
    public static boolean isName(String name) {
        return name.matches("[A-Za-z0-9_.-]{1,255}")
                && !LogicalId.of(name).terraform().isEmpty();
    }

    /** Reports what cannot have been another name of the same thing. */
    public static void formerName(Setting<String> former, String name, TaskDeclaration task) {
        if (former.isStated() && (former.value().equals(name) || !isName(former.value()))) {
            task.report(Problem.FORMER_NAME, former.origin(), former.value());
        }
    }

    /** Reports each name in a list of containers that stands twice there, or that no container has. */
    public static void containers(
            List<Setting<String>> names, Collection<String> known, Problem problem, TaskDeclaration task) {
        unique(names, Problem.CONTAINER_NAMED_TWICE, task);
        Set<String> seen = new HashSet<>(known);
        for (Setting<String> name : names) {
            if (seen.add(name.value())) {
                unknown(name, known, problem, task);
            }
        }
    }

    /** Reports each name that stands twice. */
    public static void unique(List<Setting<String>> names, Problem problem, TaskDeclaration task) {
        Set<String> seen = new HashSet<>();
        for (Setting<String> name : names) {
            if (!name.value().isEmpty() && !seen.add(name.value())) {
                task.report(problem, name.origin(), name.value());
            }
        }
    }
}
