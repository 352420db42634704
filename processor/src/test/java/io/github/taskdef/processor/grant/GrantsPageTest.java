package io.github.taskdef.processor.grant;

import static java.util.stream.Collectors.joining;

import io.github.taskdef.processor.Golden;
import io.github.taskdef.processor.Vocabulary;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of what each level of access allows, made from the tables. */
final class GrantsPageTest {
    private static final Path ANNOTATIONS = Path.of("../annotations/src/main/java/io/github/taskdef");
    private static final Pattern SEE = Pattern.compile("@see <a href=\"(?<page>[^\"]+)\">(?<title>[^<]+)</a>");

    private static final String HEAD = """
            # Grants

            What the annotations that say what the code uses allow it to do: the least actions, on the one resource that is named, in
            one policy of the task role. `<name>` is what the annotation's `value` has; where that is an ARN, partition, region and account
            are the ARN's. With `kmsKey` the key may be used too, by way of the service only.

            This page is made from the tables in `processor/src/main/java/io/github/taskdef/processor/grant` by `GrantsPageTest`. Do not
            edit it: change one of those, then run `mvn -pl processor -am test -Dtest=GrantsPageTest
            -Dsurefire.failIfNoSpecifiedTests=false -Dtaskdef.golden=rewrite`.
            """;

    private static final Map<Grantable.Given, String> GIVEN = Map.of(
            Grantable.Given.NAME, "the name",
            Grantable.Given.LAST_WORD, "the last word of the name",
            Grantable.Given.ARN, "the ARN",
            Grantable.Given.QUEUE_URL, "the queue's URL",
            Grantable.Given.AS_WRITTEN, "name or ARN, as it is written");

    @Test
    void thePageHasAllOfIt() throws IOException, ClassNotFoundException {
        StringBuilder page = new StringBuilder(HEAD);
        for (String annotation : Grantables.ANNOTATIONS) {
            page.append("\n## @")
                    .append(annotation)
                    .append("\n\n")
                    .append(section(annotation, Grantables.of(annotation)));
        }
        Golden.assertSame("../../../../docs/GRANTS.md", page.toString());
    }

    private static String section(String annotation, Grantable kind) throws IOException, ClassNotFoundException {
        String given = kind.name().isEmpty() ? "" : " The variable holds " + GIVEN.get(kind.given()) + ".";
        StringBuilder section = new StringBuilder("After " + source(annotation) + "." + given + "\n\n"
                + "| level | allows | on |\n| --- | --- | --- |\n");
        for (Object level :
                Class.forName(Vocabulary.PACKAGE + "." + annotation + "$Access").getEnumConstants()) {
            for (Permission one : kind.permissions(level.toString())) {
                section.append(row(level.toString(), one.actions(), resources(one, kind)));
            }
            List<String> ofKey = kind.keyActions().getOrDefault(level.toString(), List.of());
            if (!ofKey.isEmpty()) {
                section.append(row(level.toString(), ofKey, "the key of `kmsKey`"));
            }
        }
        return section.toString();
    }

    private static String row(String level, List<String> actions, String resources) {
        return "| `" + level + "` | " + code(actions) + " | " + resources + " |\n";
    }

    private static String resources(Permission permission, Grantable kind) {
        String resources = code(
                permission.resources().stream().map(form -> spelled(form, kind)).toList());
        return permission
                .condition()
                .map(one -> resources + " where `" + one.key() + "` is `" + spelled(one.value(), kind) + "`")
                .orElse(resources);
    }

    private static String spelled(String form, Grantable kind) {
        String ending = kind.name().map(Name::ending).orElse("");
        return form.replace("{arn}", kind.arn() + "<name>" + ending)
                .replace("{home}", kind.arn().replaceFirst(":[^:]*[:/]$", ""))
                .replace("{name}", "<name>");
    }

    private static String code(List<String> texts) {
        return texts.stream().map(text -> "`" + text + "`").collect(joining(", "));
    }

    /** The page of AWS that the annotation's Javadoc names. */
    private static String source(String annotation) throws IOException {
        String source =
                Files.readString(ANNOTATIONS.resolve(annotation + ".java")).replaceAll("\\n \\* +", " ");
        MatchResult see = SEE.matcher(source).results().findFirst().orElseThrow();
        return "[" + see.group(2) + "](" + see.group(1) + ")";
    }
}
