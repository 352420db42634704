package io.github.taskdef.processor.feature.secret;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.role.TaskRoles;
import io.github.taskdef.processor.feature.shared.Containers;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.feature.shared.Tags;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Resource.Retention;
import io.github.taskdef.processor.graph.ShortName;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.intent.SecretIntent;
import io.github.taskdef.processor.intent.SecretIntent.Generated;
import io.github.taskdef.processor.resource.Secret;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.Feature;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code @Secret}: an environment variable that ECS reads from Secrets Manager or SSM when the task starts. */
public final class SecretFeature implements Feature {
    /** Of a statement's id, which counts towards the size of the policy. */
    private static final int LONGEST_WORDS = 100;

    @Override
    public String annotation() {
        return "io.github.taskdef.Secret";
    }

    @Override
    public void read(AnnotationView annotation, TaskDeclaration task) {
        List<AnnotationView> generate = annotation.annotations("generate");
        SecretIntent intent = new SecretIntent(
                annotation.origin(),
                annotation.text("env"),
                task.text(annotation.text("from")),
                generate.isEmpty() ? Optional.empty() : Optional.of(generated(generate.get(0))),
                task.text(annotation.text("kmsKey")),
                annotation.texts("containers"));
        task.add(intent);
        if (generate.size() > 1) {
            task.report(Problem.SECRET_GENERATED_TWICE, generate.get(1).origin());
        }
        if (intent.generated().isPresent()) {
            task.declareName("secret:" + intent.env().value() + ".arn");
        }
        SecretRules.check(intent, task);
    }

    private static Generated generated(AnnotationView annotation) {
        return new Generated(
                annotation.whole("length"),
                annotation.truth("excludePunctuation").value(),
                annotation.text("excludeCharacters"),
                annotation.text("name"),
                annotation.text("formerName"));
    }

    @Override
    public void check(TaskDeclaration task) {
        List<SecretIntent> secrets = task.all(SecretIntent.class);
        if (secrets.isEmpty()) {
            return;
        }
        List<ContainerIntent> containers = Containers.of(task);
        List<String> names = Setting.values(Containers.names(containers));
        for (SecretIntent secret : secrets) {
            Rules.containers(secret.containers(), names, Problem.SECRET_CONTAINER_UNKNOWN, task);
        }
        for (ContainerIntent container : containers) {
            checkNames(
                    container,
                    secrets.stream()
                            .filter(secret -> container.isMeantBy(secret.containers()))
                            .toList(),
                    task);
        }
    }

    private static void checkNames(ContainerIntent container, List<SecretIntent> secrets, TaskDeclaration task) {
        Rules.unique(secrets.stream().map(SecretIntent::env).toList(), Problem.SECRET_TWICE, task);
        for (SecretIntent secret : secrets) {
            boolean isPlain = container.environment().stream()
                    .anyMatch(variable ->
                            variable.name().value().equals(secret.env().value()));
            if (isPlain) {
                task.report(
                        Problem.SECRET_IN_PLAIN_SIGHT,
                        secret.env().origin(),
                        secret.env().value());
            }
        }
    }

    @Override
    public void derive(TaskDraft task) {
        for (SecretIntent secret : task.declaration().all(SecretIntent.class)) {
            Value from = secret.generated()
                    .map(generated -> generate(secret, generated, task))
                    .orElseGet(() -> task.value(secret.from()));
            allowReading(secret, from, task);
            Value entry = Value.fields()
                    .put("Name", secret.env().value())
                    .put("ValueFrom", from)
                    .build();
            Containers.of(task.declaration()).stream()
                    .filter(container -> container.isMeantBy(secret.containers()))
                    .forEach(container ->
                            task.container(container.name().value()).add("Secrets", entry));
        }
    }

    private static Value generate(SecretIntent secret, Generated generated, TaskDraft task) {
        Value.FieldsBuilder password = Value.fields()
                .put("PasswordLength", generated.length().value())
                .put("ExcludePunctuation", generated.excludePunctuation())
                .putUnlessEmpty(
                        "ExcludeCharacters", generated.excludeCharacters().value());
        Value.FieldsBuilder properties = Value.fields()
                .putUnlessEmpty("Name", generated.name().value())
                .put("Description", secret.env().value() + " of " + task.family());
        if (!secret.kmsKey().isEmpty()) {
            properties.put("KmsKeyId", task.value(secret.kmsKey()));
        }
        properties.put("GenerateSecretString", password.build());
        Tags.put(properties, "Tags", task);
        LogicalId id = id(secret.env().value(), generated.formerName().value(), task);
        Resource added = task.add(
                new Resource(Secret.KIND, id, properties.build(), List.of(), Retention.RETAIN),
                generated.formerName().isStated()
                        ? generated.formerName().origin()
                        : secret.env().origin());
        task.startAfter(id);
        Value arn = added.attribute("Arn");
        task.define("secret:" + secret.env().value() + ".arn", arn);
        task.export(
                LogicalId.of(secret.env().value(), "SecretArn").cloudFormation(),
                "The secret behind " + secret.env().value() + ".",
                arn);
        return arn;
    }

    private static LogicalId id(String name, String formerName, TaskDraft task) {
        LogicalId id = task.id(name, "Secret");
        return formerName.isEmpty() ? id : id.formerly(task.id(formerName, "Secret"));
    }

    private static void allowReading(SecretIntent secret, Value from, TaskDraft task) {
        Optional<SecretSource> source = SecretSource.of(secret.from());
        // other containers may have another secret by the same name
        String containers = secret.containers().stream().map(Setting::value).collect(Collectors.joining(" "));
        String words = ShortName.of(
                        LogicalId.of(secret.env().value(), containers).cloudFormation(), LONGEST_WORDS)
                .replace("-", "");
        boolean isParameter = source.filter(SecretSource::isParameter).isPresent();
        Statement read = source.map(one -> one.reading("Read" + words, secret.from(), task))
                .orElseGet(() -> Statement.allow("Read" + words, List.of(SecretSource.READ_SECRET), from));
        task.allowExecution(read.asOneOf(isParameter ? "ReadParameters" : "ReadSecrets")
                .because(secret.origin(), "ECS puts it into a variable"));
        source.flatMap(SecretSource::behind)
                .ifPresent(behind -> task.allowExecution(behind.reading("ReadBehind" + words, secret.from(), task)
                        .asOneOf("ReadSecrets")
                        .because(secret.origin(), "the parameter stands for it")));
        if (!secret.kmsKey().isEmpty()) {
            Value key = TaskRoles.EXECUTION.value(task, secret.kmsKey());
            task.allowExecution(Statement.allow("Decrypt" + words, List.of("kms:Decrypt"), key)
                    .asOneOf("DecryptSecrets")
                    .because(secret.kmsKey().origin(), "it is encrypted with this key"));
        }
    }
}
