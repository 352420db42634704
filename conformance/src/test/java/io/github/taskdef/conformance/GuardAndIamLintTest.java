package io.github.taskdef.conformance;

import static io.github.taskdef.conformance.EachSubject.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.Judgement.Finding;
import io.github.taskdef.conformance.subject.ImportsAsParameters;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of ECS patterns, as cfn-guard reads them, and the IAM lint find nothing. */
class GuardAndIamLintTest {
    /** What the annotations of a stack turn off to show that it can be. */
    private static final Map<String, Set<String>> ASKED_FOR =
            Map.of("batch", Set.of("service_rolls_back", "file_system_is_kept", "file_system_is_backed_up"));

    private static final Set<String> ON_ONE_OF_SEVERAL = Set.of(
            "bedrock:InvokeModel",
            "ec2:AttachVolume",
            "ec2:CreateVolume",
            "ec2:DetachVolume",
            "states:DescribeExecution",
            "states:ListExecutions");

    /** The lint's list is from before the action could name its repository. */
    private static final String FILLS_CACHE = "ecr:BatchImportUpstreamImage";

    private static final Pattern ACTION = Pattern.compile("\"action\": \"([^\"]+)\"");

    private static final List<Finding> FINDINGS = new ArrayList<>();
    private static final Map<Subject, Path> JUDGED = new LinkedHashMap<>();
    private static Path spoilt = Path.of("");

    /** One run for all templates and a spoilt one: most of a run's time is its start. */
    @BeforeAll
    static void judge() throws IOException {
        Tool.JUDGE_CFN.require();
        spoilt = Folders.scratch("spoilt").resolve("spoilt.template.json");
        Files.writeString(spoilt, spoilt(Files.readString(Subjects.all().get(0).path())));
        Subjects.all()
                .forEach(subject ->
                        JUDGED.put(subject, ImportsAsParameters.of(subject).path()));
        FINDINGS.addAll(Judgement.of(
                Stream.concat(JUDGED.values().stream(), Stream.of(spoilt)).toList()));
    }

    @TestFactory
    Stream<DynamicNode> findNothing() {
        return EachSubject.tests(
                subject -> Stream.of(named(subject, "nothing is found", GuardAndIamLintTest::nothingIsFound)));
    }

    @Test
    void findWhatIsWrong() {
        List<String> rules = findings(spoilt).map(Finding::rule).toList();
        assertTrue(rules.contains("container_not_root"), rules::toString);
        assertTrue(rules.contains("task_trust_names_account"), rules::toString);
        assertTrue(rules.contains("TRUST_CONFUSED_DEPUTY"), rules::toString);
    }

    private static void nothingIsFound(Subject subject) {
        assertEquals(
                List.of(),
                findings(Objects.requireNonNull(JUDGED.get(subject)))
                        .filter(finding -> !isExcludedByExec(subject, finding))
                        .filter(finding -> !isTokenOfTheRegistry(subject, finding))
                        .filter(finding -> !isSignIn(subject, finding))
                        .filter(finding -> !isLent(subject, finding))
                        .filter(finding -> !isOnWindows(subject, finding))
                        .filter(finding -> !isOnOneOfSeveral(finding))
                        .filter(finding -> !isAskedFor(subject, finding))
                        .filter(finding -> !isAccountOfDeployment(subject, finding))
                        .toList());
    }

    /** A shell in a container needs a writable root file system: Fargate's agent installs its own part there. */
    private static boolean isExcludedByExec(Subject subject, Finding finding) {
        return finding.rule().equals("container_root_is_read_only")
                && subject.template().allowsExec();
    }

    /** Whoever pulls an image from a private repository needs this token; it cannot be narrowed to one. */
    private static boolean isTokenOfTheRegistry(Subject subject, Finding finding) {
        return finding.rule().equals("CREDENTIALS_EXPOSURE")
                && subject.template().resource(finding.where()).contains("\"ecr:GetAuthorizationToken\"");
    }

    /** Who signs in to a database by IAM cannot do so without this action, on the one user that is named. */
    private static boolean isSignIn(Subject subject, Finding finding) {
        return Set.of("CREDENTIALS_EXPOSURE", "PERMISSIONS_MANAGEMENT_ACTIONS").contains(finding.rule())
                && subject.template().resource(finding.where()).contains("\"rds-db:connect\"");
    }

    /** A grant on a key that AWS itself takes, for as long as it uses a volume, is no management of permissions. */
    private static boolean isLent(Subject subject, Finding finding) {
        return finding.rule().equals("PERMISSIONS_MANAGEMENT_ACTIONS")
                && subject.template().resource(finding.where()).contains("\"kms:GrantIsForAWSResource\"");
    }

    /** Windows has neither users by number nor a read-only root file system. */
    private static boolean isOnWindows(Subject subject, Finding finding) {
        return Set.of("container_not_root", "container_root_is_read_only").contains(finding.rule())
                && subject.template().isForWindows();
    }

    /** Of an action that is taken on one of several kinds of resources, the lint wants one of each. */
    private static boolean isOnOneOfSeveral(Finding finding) {
        return finding.rule().equals("RESOURCE_MISMATCH")
                && ACTION.matcher(finding.message()).find()
                && ACTION.matcher(finding.message())
                        .results()
                        .map(action -> action.group(1))
                        .allMatch(action -> ON_ONE_OF_SEVERAL.contains(action) || action.equals(FILLS_CACHE));
    }

    private static boolean isAskedFor(Subject subject, Finding finding) {
        return finding.tool().equals("guard-extra")
                && ASKED_FOR.getOrDefault(subject.name(), Set.of()).contains(finding.rule());
    }

    /** The lint has no value for a parameter, and takes its name for an account. */
    private static boolean isAccountOfDeployment(Subject subject, Finding finding) {
        return finding.rule().equals("INVALID_ARN")
                && finding.message().contains("Account expected")
                && subject.template().resource(finding.where()).contains(":${FilesAccount}:");
    }

    private static Stream<Finding> findings(Path template) {
        // a tool that failed names no file: that is everybody's finding
        return FINDINGS.stream()
                .filter(finding -> finding.file().isEmpty() || finding.file().equals(template.toString()));
    }

    private static String spoilt(String template) {
        return template.replaceAll("\"User\": *\"[^\"]*\"", "\"User\": \"0\"")
                .replaceAll("\"aws:Source(Account|Arn)\"", "\"aws:PrincipalTag/$1\"");
    }
}
