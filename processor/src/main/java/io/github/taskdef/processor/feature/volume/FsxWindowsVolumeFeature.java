package io.github.taskdef.processor.feature.volume;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.role.TaskRoles;
import io.github.taskdef.processor.feature.secret.SecretSource;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.FsxWindowsVolumeIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/**
 * {@code @FsxWindowsVolume}: a directory of a Windows file server, and the right to find it and to sign in.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerVolumeConfiguration.html">
 *     FSxWindowsFileServerVolumeConfiguration</a>
 */
public final class FsxWindowsVolumeFeature implements Feature {
    private static final String DOMAIN = "(?:(?!-)(?:[A-Za-z0-9-]|" + Rules.REFERENCE + ")++\\.?)+";
    private static final int LONGEST_DOMAIN = 255;

    /** What a share of Windows has in no name. */
    private static final String DIRECTORY = "[^:*?\"<>|\\x00-\\x1f]+";

    @Override
    public String annotation() {
        return "io.github.taskdef.FsxWindowsVolume";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        FsxWindowsVolumeIntent intent = new FsxWindowsVolumeIntent(
                Volumes.read(annotation, task),
                task.text(annotation.text("fileSystemId")),
                annotation.text("rootDirectory"),
                task.text(annotation.text("credentials")),
                task.text(annotation.text("kmsKey")),
                task.text(annotation.text("domain")));
        task.add(intent);
        required(intent.fileSystemId(), Volumes.FILE_SYSTEM, Problem.FILE_SYSTEM_ID, task);
        required(intent.domain(), DOMAIN, Problem.FSX_DOMAIN, task);
        Rules.plain(intent.rootDirectory(), task);
        if (!intent.rootDirectory().value().matches(DIRECTORY)) {
            task.report(
                    Problem.FSX_DIRECTORY,
                    intent.rootDirectory().origin(),
                    intent.rootDirectory().value());
        }
        Text credentials = intent.credentials();
        if (credentials.isReadable() && SecretSource.whole(credentials).isEmpty()) {
            task.report(Problem.FSX_CREDENTIALS, credentials.origin(), credentials.rendered());
        }
        Rules.idOrReference(intent.kmsKey(), Rules.KMS_KEY, Problem.KMS_KEY, task);
    }

    private static void required(Text text, String form, Problem problem, TaskDeclaration task) {
        boolean isLong = text.literal().length() > LONGEST_DOMAIN;
        if (text.isEmpty() || isLong) {
            task.report(problem, text.origin(), text.rendered());
        } else {
            Rules.idOrReference(text, form, problem, task);
        }
    }

    @Override
    public void check(TaskDeclaration task) {
        boolean isOnWindows = TaskIntent.isWindows(task.all(TaskIntent.class));
        for (FsxWindowsVolumeIntent volume : task.all(FsxWindowsVolumeIntent.class)) {
            if (!isOnWindows) {
                task.report(Problem.FSX_NEEDS_WINDOWS, volume.origin());
            }
        }
        if (isOnWindows) {
            Volumes.needEc2(FsxWindowsVolumeIntent.class, "volumes of FSx for Windows File Server", task);
        }
    }

    @Override
    public void derive(TaskDraft task) {
        for (FsxWindowsVolumeIntent volume : task.declaration().all(FsxWindowsVolumeIntent.class)) {
            Value authorization = Value.fields()
                    .put("CredentialsParameter", task.value(volume.credentials()))
                    .put("Domain", task.value(volume.domain()))
                    .build();
            Value configuration = Value.fields()
                    .put("FileSystemId", task.value(volume.fileSystemId()))
                    .put("RootDirectory", volume.rootDirectory().value())
                    .put("AuthorizationConfig", authorization)
                    .build();
            task.addVolume(
                    volume.name().value(),
                    Value.fields().put("FSxWindowsFileServerVolumeConfiguration", configuration));
            allow(volume, task);
        }
    }

    /** What the agent on the instance does as the execution role, before it mounts the volume. */
    private static void allow(FsxWindowsVolumeIntent volume, TaskDraft task) {
        task.allowExecution(Statement.allow("FindFileSystems", List.of("fsx:DescribeFileSystems"), Value.text("*"))
                .asOneOf("FindFileSystems")
                .because(volume.origin(), "ECS asks for its address; the action names no resource"));
        SecretSource source = SecretSource.whole(volume.credentials()).orElseThrow();
        String read = source.isParameter() ? "ReadDomainParameters" : "ReadDomainSecrets";
        task.allowExecution(source.reading(read, volume.credentials(), task)
                .asOneOf(read)
                .because(volume.credentials().origin(), "ECS signs in to the domain with it"));
        if (!volume.kmsKey().isEmpty()) {
            Value key = TaskRoles.EXECUTION.value(task, volume.kmsKey());
            task.allowExecution(Statement.allow("DecryptDomainCredentials", List.of("kms:Decrypt"), key)
                    .asOneOf("DecryptDomainCredentials")
                    .because(volume.kmsKey().origin(), "the credential is encrypted with this key"));
        }
    }
}
