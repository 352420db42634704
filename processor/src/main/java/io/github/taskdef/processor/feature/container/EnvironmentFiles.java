package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A container's files of environment variables, which ECS reads from S3 when the task starts.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html">Pass environment variables to an
 *     Amazon ECS container</a>
 */
final class EnvironmentFiles {
    private static final int MOST = 10;

    private static final String ARN = "(?<bucket>arn:(?:aws[a-z-]*|" + Rules.REFERENCE + "):s3:::(?:[a-z0-9.-]|"
            + Rules.REFERENCE + ")+)/.*\\.env";

    private EnvironmentFiles() {}

    static void check(ContainerIntent container, TaskIntent platform, TaskDeclaration task) {
        List<Text> files = container.environmentFiles();
        if (files.size() > MOST) {
            task.report(Problem.ENVIRONMENT_FILE_COUNT, files.get(MOST).origin(), files.size(), MOST);
        }
        if (platform.isWindows() && platform.isFargate()) {
            task.report(Problem.ENVIRONMENT_FILE_WINDOWS, files.get(0).origin());
        }
        Set<String> seen = new HashSet<>();
        for (Text file : files) {
            if (file.isEmpty() || (file.isReadable() && !file.rendered().matches(ARN))) {
                task.report(Problem.ENVIRONMENT_FILE, file.origin(), file.rendered());
            } else if (!seen.add(file.rendered())) {
                task.report(Problem.ENVIRONMENT_FILE_TWICE, file.origin(), file.rendered());
            }
        }
    }

    /** The files as a task definition takes them; ECS may read them, and ask where their bucket is. */
    static void derive(ContainerIntent container, TaskDraft task) {
        for (Text file : container.environmentFiles()) {
            Value arn = task.value(file);
            task.container(container.name().value())
                    .add(
                            "EnvironmentFiles",
                            Value.fields().put("Type", "s3").put("Value", arn).build());
            task.allowExecution(Statement.allow("ReadEnvironmentFiles", List.of("s3:GetObject"), arn)
                    .asOneOf("ReadEnvironmentFiles")
                    .because(file.origin(), "ECS reads variables from it"));
            task.allowExecution(
                    Statement.allow("LocateEnvironmentFiles", List.of("s3:GetBucketLocation"), bucket(file, task))
                            .asOneOf("LocateEnvironmentFiles")
                            .because(file.origin(), "ECS asks where the bucket is"));
        }
    }

    private static Value bucket(Text file, TaskDraft task) {
        Matcher arn = Pattern.compile(ARN).matcher(file.rendered());
        return task.value(Text.ofTaskdef(arn.matches() ? arn.group("bucket") : file.rendered(), file.origin()));
    }
}
