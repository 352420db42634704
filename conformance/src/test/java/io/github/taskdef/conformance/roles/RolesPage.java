package io.github.taskdef.conformance.roles;

import static java.util.stream.Collectors.joining;

import io.github.taskdef.conformance.policy.Role;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page that sets the roles of each application beside those that the AWS CDK makes. */
final class RolesPage {
    private static final String HEAD = """
            # Roles, beside those of the AWS CDK

            Six applications, each written with Taskdef's annotations and with the grants of the AWS CDK for Java, and what their roles may do.
            Taskdef's are nowhere wider: everything that they allow, the CDK's allow too.

            Counted is each action on each resource. An action with wildcards is as many as AWS has of that name: `s3:GetObject*`, which is %s
            actions, on a bucket and its objects counts twice that. Before the count stand the number of actions and the number of resources.

            | application | role | Taskdef: actions, resources | each on each | AWS CDK: actions, resources | each on each |
            | --- | --- | --- | --- | --- | --- |
            %s| all | | | **%s** | | **%s** |

            ## What "wider" means

            A count is not all. `*` counts as one resource, and so does `table/orders/index/*`, which favours whoever writes them; and an action
            on what it cannot be about, such as `s3:GetBucketPolicy` on an object, counts though it allows nothing. So more than the count is
            tested: each action and resource that Taskdef allows must be allowed by the CDK too, under conditions that demand no more.

            - An action with wildcards is taken for the actions that AWS has today, as Taskdef's own tables list them. Tomorrow it may be more.
            - A resource is covered by a pattern that matches all of it. What is created has one name in both.
            - A condition makes narrower. Where the CDK has one, Taskdef must have it too, or one that implies it: whoever mounts a file system
              through an access point comes by way of a mount target.
            - Who may take a role is compared in the same way. The CDK's roles may be taken by Amazon ECS for whomever; Taskdef's only for tasks of
              the same account and region.

            Both are used as their manuals say. What exists already is named, in the CDK by its `from…` methods. Only the roles are compared,
            not what the CDK may add to the policies of resources that it creates.
            """;

    private static final String FOOT = """

            ## How this page is made

            `roles/` holds the applications in both languages, and in `emitted/` what was made of them by %s.
            In `mvn verify`, `RolesTest` compiles them with Taskdef again, fails where Taskdef is wider, and compares this page with the outcome.
            After a change, write both anew; without `-Pcdk`, which is 110 MB and needs Node, the CDK is not asked again:

                mvn test -pl conformance -am -Pcdk -Dtest=RolesTest -Dsurefire.failIfNoSpecifiedTests=false -Dtaskdef.golden=rewrite
            """;

    private final Emission taskdef;
    private final Emission cdk;
    private final String tool;

    RolesPage(Emission taskdef, Recording recorded) {
        this.taskdef = taskdef;
        this.cdk = recorded.emission();
        this.tool = recorded.tool();
    }

    String render() throws IOException {
        StringBuilder page = new StringBuilder(
                HEAD.formatted(Wildcards.actions("s3:GetObject*").size(), rows(), total(taskdef), total(cdk)));
        for (Application application : Application.all()) {
            page.append("\n## ").append(application.name()).append("\n\n").append(application.about());
            for (Role.Of which : Role.Of.OF_TASKS) {
                page.append(section(which, application.role(which)));
            }
        }
        return page.append(FOOT.formatted(tool)).toString();
    }

    private String rows() {
        return Application.all().stream()
                .flatMap(application -> Role.Of.OF_TASKS.stream().map(which -> row(application, which)))
                .collect(joining());
    }

    private String row(Application application, Role.Of which) {
        String role = application.role(which);
        return "| [%s](#%s) | %s | %s | %s |\n"
                .formatted(
                        application.name(),
                        application.name(),
                        which,
                        cells(taskdef.reach(role)),
                        cells(cdk.reach(role)));
    }

    private static String cells(Reach reach) {
        return "%s, %s | **%s**".formatted(reach.actions(), reach.resources(), reach.size());
    }

    private static long total(Emission emission) {
        return Application.all().stream()
                .flatMap(application -> Role.Of.OF_TASKS.stream().map(application::role))
                .mapToLong(role -> emission.reach(role).size())
                .sum();
    }

    private String section(Role.Of which, String role) {
        List<Statement> ours = taskdef.statements(role);
        List<Statement> theirs = cdk.statements(role);
        String differences = moreThan(Reach.of(ours), theirs)
                + conditions("Taskdef", ours, theirs)
                + conditions("the CDK", theirs, ours);
        return "\nThe " + which + (differences.isEmpty() ? " is the same in both.\n" : ":\n\n" + differences);
    }

    /** What statements allow that a reach does not hold, as they say it, by resource. */
    private static String moreThan(Reach reach, List<Statement> statements) {
        Map<String, Set<String>> more = new LinkedHashMap<>();
        for (Statement statement : statements) {
            for (String resource : statement.resources()) {
                for (String action : statement.actions()) {
                    long count = Wildcards.actions(action).stream()
                            .filter(one -> !reach.concerns(new Permission(one, resource, new TreeSet<>())))
                            .count();
                    if (count > 0) {
                        more.computeIfAbsent(resource, key -> new TreeSet<>())
                                .add("`" + action + "`" + (action.endsWith("*") ? " (" + count + ")" : ""));
                    }
                }
            }
        }
        return more.entrySet().stream()
                .map(one -> "- only the CDK allows, on `%s`: %s\n"
                        .formatted(one.getKey(), String.join(", ", one.getValue())))
                .collect(joining());
    }

    /** The conditions that only one of them has. */
    private static String conditions(String who, List<Statement> own, List<Statement> others) {
        Set<String> only = own.stream()
                .flatMap(statement -> statement.conditions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        others.forEach(statement -> only.removeAll(statement.conditions()));
        return only.stream()
                .map(condition -> "- only %s demands: `%s`\n".formatted(who, condition))
                .collect(joining());
    }
}
