package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.FsxWindowsVolumeIntent;
import io.github.taskdef.processor.intent.TaskIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code @FsxWindowsVolume}: a directory of a Windows file server, and the right to find it and to sign in.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerVolumeConfiguration.html">
 *     FSxWindowsFileServerVolumeConfiguration</a>
 */
final class FsxWindowsVolumeFeature implements Feature {
    private static final String FILE_SYSTEM = "fs-[0-9a-f]{8,40}";
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
        required(intent.fileSystemId(), FILE_SYSTEM, Problem.FILE_SYSTEM_ID, task);
        required(intent.domain(), DOMAIN, Problem.FSX_DOMAIN, task);
        Rules.plain(intent.rootDirectory(), task);
        if (!intent.rootDirectory().value().matches(DIRECTORY)) {
            task.report(
                    Problem.FSX_DIRECTORY,
                    intent.rootDirectory().origin(),
                    intent.rootDirectory().value());
        }
        Text credentials = intent.credentials();
        if (credentials.isReadable() && source(credentials).isEmpty()) {
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

    /** A secret as a whole, or a parameter: ECS tells which by the ARN. */
    private static Optional<SecretSource> source(Text credentials) {
        Optional<SecretSource> source = SecretSource.of(credentials);
        boolean isWhole =
                source.isPresent() && source.get().policyResources().get(0).startsWith(credentials.rendered());
        return isWhole ? source : Optional.empty();
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
            task.addVolume(Value.fields()
                    .put("Name", volume.name().value())
                    .put("FSxWindowsFileServerVolumeConfiguration", configuration)
                    .build());
            allow(volume, task);
        }
    }

    /** What the agent on the instance does as the execution role, before it mounts the volume. */
    private static void allow(FsxWindowsVolumeIntent volume, TaskDraft task) {
        task.allowExecution(Statement.allow("FindFileSystems", List.of("fsx:DescribeFileSystems"), Value.text("*"))
                .asOneOf("FindFileSystems")
                .because(volume.origin(), "ECS asks for its address; the action names no resource"));
        SecretSource source = source(volume.credentials()).orElseThrow();
        List<Value> resources = new ArrayList<>();
        for (String resource : source.policyResources()) {
            resources.add(
                    task.value(Text.ofTaskdef(resource, volume.credentials().origin())));
        }
        String read = source.isParameter() ? "ReadDomainParameters" : "ReadDomainSecrets";
        String action = source.isParameter() ? "ssm:GetParameters" : "secretsmanager:GetSecretValue";
        task.allowExecution(Statement.allow(read, List.of(action), resources)
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
