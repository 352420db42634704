package io.github.taskdef.processor;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The source of a class that has one value at one {@link Position}, all around it being as it should. */
final class PositionSource {
    private static final String MARK = " // the value";

    private static final String KEY = "1234abcd-12ab-34cd-56ef-1234567890ab";

    private static final String SECRET = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry";

    /** What a member needs to be sensible, where a plain word or number is not; what a form begins with. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("Allow.actions", "s3:GetObject"),
            Map.entry("Allow.notActions", "s3:GetObject"),
            Map.entry("Allow.notResources", "arn:aws:s3:::bucket/"),
            Map.entry("Allow.resources", "arn:aws:s3:::bucket/"),
            Map.entry("AthenaWorkGroup.env", "GROUP"),
            Map.entry("BedrockInferenceProfile.env", "PROFILE"),
            Map.entry("BedrockModel.env", "MODEL"),
            Map.entry("BedrockModel.value", "amazon.nova"),
            Map.entry("CloudWatchMetrics.env", "NAMESPACE"),
            Map.entry("CognitoUserPool.env", "POOL"),
            Map.entry("CognitoUserPool.value", "eu-west-1_a1B2c3D4e"),
            Map.entry("Condition.key", "s3:ExistingObjectTag/"),
            Map.entry("Condition.operator", "StringEquals"),
            Map.entry("Container.command", ""),
            Map.entry("Container.entryPoint", ""),
            Map.entry("Container.environmentFiles", "arn:aws:s3:::bucket/"),
            Map.entry("Container.image", "registry/image:1"),
            Map.entry("Container.multilinePattern", ""),
            Map.entry("Container.repositoryCredentials", SECRET),
            Map.entry("Container.workingDirectory", "/work"),
            Map.entry("Deny.actions", "s3:GetObject"),
            Map.entry("Deny.notActions", "s3:GetObject"),
            Map.entry("Deny.notResources", "arn:aws:s3:::bucket/"),
            Map.entry("Deny.resources", "arn:aws:s3:::bucket/"),
            Map.entry("DependsOn.value", "helper"),
            Map.entry("DockerVolume.containers", "helper"),
            Map.entry("DockerVolume.driverOpts", "name="),
            Map.entry("DockerVolume.labels", "name="),
            Map.entry("DockerVolume.mountPath", "/data"),
            Map.entry("DockerVolume.value", "/data"),
            Map.entry("DynamoDbTable.env", "TABLE"),
            Map.entry("DynamoDbTable.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("EbsVolume.containers", "helper"),
            Map.entry("EbsVolume.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("EbsVolume.mountPath", "/data"),
            Map.entry("EbsVolume.snapshotId", "snap-0123456789abcdef0"),
            Map.entry("EbsVolume.value", "/data"),
            Map.entry("EcsService.ingress", "10.0.0.0/8"),
            Map.entry("EcsService.securityGroup", "sg-0123456789abcdef0"),
            Map.entry("EcsTask.command", ""),
            Map.entry("EcsTask.cpuSize", "1 vCPU"),
            Map.entry("EcsTask.entryPoint", ""),
            Map.entry("EcsTask.environmentFiles", "arn:aws:s3:::bucket/"),
            Map.entry("EcsTask.image", "registry/image:1"),
            Map.entry("EcsTask.memorySize", "2 GB"),
            Map.entry("EcsTask.repositoryCredentials", SECRET),
            Map.entry("EcsTask.workingDirectory", "/work"),
            Map.entry("EfsVolume.accessPointId", "fsap-0123456789abcdef0"),
            Map.entry("EfsVolume.availabilityZone", "us-east-1a"),
            Map.entry("EfsVolume.containers", "helper"),
            Map.entry("EfsVolume.fileSystemAccount", "123456789012"),
            Map.entry("EfsVolume.fileSystemId", "fs-0123456789abcdef0"),
            Map.entry("EfsVolume.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("EfsVolume.mountPath", "/data"),
            Map.entry("EfsVolume.mountTargetSubnets", "subnet-0123456789abcdef0"),
            Map.entry("EfsVolume.path", "/files"),
            Map.entry("EfsVolume.permissions", "0755"),
            Map.entry("EfsVolume.securityGroups", "sg-0123456789abcdef0"),
            Map.entry("EfsVolume.value", "/data"),
            Map.entry("ElastiCache.env", "CACHE"),
            Map.entry("ElastiCache.value", "user:orders"),
            Map.entry("Env.name", "NAME"),
            Map.entry("Env.value", ""),
            Map.entry("EventBridgeBus.env", "BUS"),
            Map.entry("ExecutionRole.arn", "arn:aws:iam::111122223333:role/example"),
            Map.entry("ExecutionRole.managedPolicies", "arn:aws:iam::aws:policy/example"),
            Map.entry("ExecutionRole.path", "/tasks/"),
            Map.entry("ExecutionRole.permissionsBoundary", "arn:aws:iam::111122223333:policy/example"),
            Map.entry("FirehoseStream.env", "FIREHOSE"),
            Map.entry("FsxWindowsVolume.containers", "helper"),
            Map.entry("FsxWindowsVolume.credentials", SECRET),
            Map.entry("FsxWindowsVolume.fileSystemId", "fs-0123456789abcdef0"),
            Map.entry("FsxWindowsVolume.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("FsxWindowsVolume.mountPath", "C:\\data"),
            Map.entry("FsxWindowsVolume.value", "C:\\data"),
            Map.entry("GeneratedSecret.excludeCharacters", ""),
            Map.entry("GlueDatabase.env", "DATABASE"),
            Map.entry("HealthCheck.command", ""),
            Map.entry("HostVolume.containers", "helper"),
            Map.entry("HostVolume.hostPath", "/mnt/"),
            Map.entry("HostVolume.mountPath", "/data"),
            Map.entry("HostVolume.value", "/data"),
            Map.entry("KinesisStream.env", "STREAM"),
            Map.entry("KinesisStream.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("KmsKey.env", "KEY"),
            Map.entry("KmsKey.value", KEY),
            Map.entry("LambdaFunction.env", "FUNCTION"),
            Map.entry("Logging.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("Logging.multilinePattern", ""),
            Map.entry("Mount.path", "/mount"),
            Map.entry("Mount.volume", "files"),
            Map.entry("Port.value", "8080"),
            Map.entry("RdsUser.env", "DATABASE_USER"),
            Map.entry("RdsUser.value", "db-ABCDEFGHIJKL01234/orders"),
            Map.entry("S3Bucket.env", "BUCKET"),
            Map.entry("S3Bucket.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("ScratchVolume.containers", "helper"),
            Map.entry("ScratchVolume.mountPath", "/data"),
            Map.entry("ScratchVolume.value", "/data"),
            Map.entry("Secret.containers", "helper"),
            Map.entry("Secret.env", "TOKEN"),
            Map.entry("Secret.from", "/token"),
            Map.entry("Secret.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("SecretsManagerSecret.env", "SECRET"),
            Map.entry("SecretsManagerSecret.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("Sender.service", "sns.amazonaws.com"),
            Map.entry("Sender.sourceAccount", "123456789012"),
            Map.entry("Sender.sourceArns", "arn:aws:sns:us-east-1:111122223333:example"),
            Map.entry("SesIdentity.env", "IDENTITY"),
            Map.entry("SnsTopic.env", "TOPIC"),
            Map.entry("SnsTopic.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("SqsQueue.env", "QUEUE"),
            Map.entry("SqsQueue.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("SsmParameter.env", "PARAMETER"),
            Map.entry("SsmParameter.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("StateMachine.env", "MACHINE"),
            Map.entry("StateMachine.kmsKey", "arn:aws:kms:us-east-1:111122223333:key/" + KEY),
            Map.entry("TaskRole.arn", "arn:aws:iam::111122223333:role/example"),
            Map.entry("TaskRole.managedPolicies", "arn:aws:iam::aws:policy/example"),
            Map.entry("TaskRole.path", "/tasks/"),
            Map.entry("TaskRole.permissionsBoundary", "arn:aws:iam::111122223333:policy/example"),
            Map.entry("TmpfsVolume.containers", "helper"),
            Map.entry("TmpfsVolume.mountOptions", "noexec"),
            Map.entry("TmpfsVolume.mountPath", "/data"),
            Map.entry("TmpfsVolume.value", "/data"));

    private static final Map<String, String> STATEMENT =
            Map.of("actions", "\"s3:GetObject\"", "resources", "\"arn:aws:s3:::bucket/*\"");

    /** What an annotation says beside the value, though its declaration has a default for it. */
    private static final Map<String, Map<String, String>> BESIDE = Map.ofEntries(
            Map.entry("Allow", STATEMENT),
            Map.entry("AthenaWorkGroup", Map.of("env", "\"GROUP\"")),
            Map.entry("BedrockInferenceProfile", Map.of("env", "\"PROFILE\"")),
            Map.entry("BedrockModel", Map.of("env", "\"MODEL\"")),
            Map.entry("CloudWatchMetrics", Map.of("env", "\"NAMESPACE\"")),
            Map.entry("CognitoUserPool", Map.of("env", "\"POOL\"")),
            Map.entry("Deny", STATEMENT),
            Map.entry("DynamoDbTable", Map.of("env", "\"TABLE\"")),
            Map.entry("EcsTask", Map.of("container", "\"application\"", "image", "\"registry/image:1\"")),
            Map.entry("DockerVolume", Map.of("value", "\"/data\"")),
            Map.entry("EbsVolume", Map.of("value", "\"/data\"", "size", "10")),
            Map.entry("EfsVolume", Map.of("value", "\"/data\"")),
            Map.entry("FsxWindowsVolume", Map.of("value", "\"C:\\\\data\"")),
            Map.entry("HostVolume", Map.of("value", "\"/data\"")),
            Map.entry("ScratchVolume", Map.of("value", "\"/data\"")),
            Map.entry("TmpfsVolume", Map.of("value", "\"/data\"")),
            Map.entry("FirehoseStream", Map.of("env", "\"FIREHOSE\"")),
            Map.entry("GlueDatabase", Map.of("env", "\"DATABASE\"")),
            Map.entry("HealthCheck", Map.of("command", "{\"CMD\", \"true\"}")),
            Map.entry("KinesisStream", Map.of("env", "\"STREAM\"")),
            Map.entry("S3Bucket", Map.of("env", "\"BUCKET\"")),
            Map.entry("Secret", Map.of("from", "\"/token\"")),
            Map.entry("SecretsManagerSecret", Map.of("env", "\"SECRET\"")),
            Map.entry("SesIdentity", Map.of("env", "\"IDENTITY\"")),
            Map.entry("SsmParameter", Map.of("env", "\"PARAMETER\"")),
            Map.entry("StateMachine", Map.of("access", "StateMachine.Access.READ")));

    /** What a member takes the place of. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("Allow.notActions", "actions"),
            Map.entry("Allow.notResources", "resources"),
            Map.entry("Deny.notActions", "actions"),
            Map.entry("Deny.notResources", "resources"),
            Map.entry("DockerVolume.mountPath", "value"),
            Map.entry("EbsVolume.mountPath", "value"),
            Map.entry("EfsVolume.mountPath", "value"),
            Map.entry("FsxWindowsVolume.mountPath", "value"),
            Map.entry("HostVolume.mountPath", "value"),
            Map.entry("ScratchVolume.mountPath", "value"),
            Map.entry("TmpfsVolume.mountPath", "value"),
            Map.entry("Secret.generate", "from"));

    /** What a member needs elsewhere: another member's value. */
    private static final Map<String, Map<String, String>> NEEDS = Map.ofEntries(
            Map.entry("EcsService.ingress", Map.of("EcsTask.ports", "@Port(8080)")),
            Map.entry("EcsTask.cpu", Map.of("EcsTask.requiresCompatibilities", "Compatibility.EC2")),
            Map.entry("EcsTask.cpuSize", Map.of("EcsTask.memory", "2048")),
            Map.entry("EcsTask.memory", Map.of("EcsTask.requiresCompatibilities", "Compatibility.EC2")),
            Map.entry("EcsTask.memorySize", Map.of("EcsTask.cpu", "1024")),
            Map.entry(
                    "EbsVolume.volumeInitializationRate", Map.of("EbsVolume.snapshotId", "\"snap-0123456789abcdef0\"")),
            Map.entry("EfsVolume.accessPointId", Map.of("EfsVolume.fileSystemId", "\"fs-0123456789abcdef0\"")),
            Map.entry("EfsVolume.availabilityZone", Map.of("EcsTask.subnets", "1")),
            Map.entry("EfsVolume.mountTargetSubnets", Map.of("EfsVolume.mountTargets", "true")),
            Map.entry(
                    "EfsVolume.fileSystemAccount",
                    Map.of(
                            "EfsVolume.fileSystemId", "\"fs-0123456789abcdef0\"",
                            "EfsVolume.accessPointId", "\"fsap-0123456789abcdef0\"")),
            Map.entry(
                    "EfsVolume.provisionedThroughput",
                    Map.of("EfsVolume.throughputMode", "EfsVolume.ThroughputMode.PROVISIONED")),
            Map.entry("Mount.path", Map.of("EfsVolume.value", "\"/files\"")),
            Map.entry("Mount.volume", Map.of("EfsVolume.value", "\"/files\"")));

    private static final Map<String, String> ON_EC2 = Map.of("EcsTask.requiresCompatibilities", "Compatibility.EC2");

    /** What an annotation on a class needs elsewhere. */
    private static final Map<String, Map<String, String>> NEEDED_BY = Map.of(
            "DockerVolume",
            ON_EC2,
            "EbsVolume",
            Map.of("EcsService.desiredCount", "1"),
            "FsxWindowsVolume",
            Map.of(
                    "EcsTask.requiresCompatibilities", "Compatibility.EC2",
                    "EcsTask.operatingSystemFamily", "OperatingSystemFamily.WINDOWS_SERVER_2022_CORE"),
            "HostVolume",
            ON_EC2);

    /** Elements before the one with the value. */
    private static final Map<String, String> BEFORE = Map.of("HealthCheck.command", "\"CMD\", ");

    private final Position position;
    private final String value;
    private final Map<String, Map<String, String>> roots = new LinkedHashMap<>();

    private PositionSource(Position position, String value) {
        this.position = position;
        this.value = value;
    }

    /** A valid beginning for a text at this position. */
    static String example(Position position) {
        return EXAMPLES.getOrDefault(position.declared(), "example");
    }

    /** A class of this name, in whose stack and family it is told from others too. */
    static String of(String className, Position position, String value) {
        return new PositionSource(position, value).source(className);
    }

    /** The line of the value, counted from 1. */
    static long lineOfValue(String source) {
        return source.substring(0, source.indexOf(MARK)).lines().count();
    }

    private String source(String className) {
        say("EcsTask", "family", literal(family(className)));
        NEEDED_BY.getOrDefault(position.root().getSimpleName(), Map.of()).forEach(this::say);
        position.path().forEach(member -> NEEDS.getOrDefault(Position.declared(member), Map.of())
                .forEach(this::say));
        Method first = position.path().get(0);
        say(position.root().getSimpleName(), first.getName(), value(0));
        List<String> annotations = new ArrayList<>();
        roots.forEach((name, members) -> annotations.add(annotation(typeOf(name), members)));
        annotations.add("@Container(name = \"helper\", image = \"registry/helper:1\")");
        return "package example;\nimport io.github.taskdef.*;\n" + String.join("\n", annotations) + "\nclass "
                + className + " {}\n";
    }

    /** The family, and so the stack, of a class. */
    static String family(String className) {
        return className.toLowerCase(Locale.ROOT);
    }

    private void say(String declared, String said) {
        int dot = declared.indexOf('.');
        say(declared.substring(0, dot), declared.substring(dot + 1), said);
    }

    private void say(String annotation, String member, String said) {
        roots.computeIfAbsent(annotation, name -> new LinkedHashMap<>()).put(member, said);
    }

    private Class<?> typeOf(String annotation) {
        try {
            return Class.forName(position.root().getPackageName() + "." + annotation);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What stands at the given step of the path. */
    private String value(int step) {
        Method member = position.path().get(step);
        boolean isLast = step == position.path().size() - 1;
        String said = isLast
                ? "\n" + value + MARK + "\n"
                : annotation(
                        Position.elementOf(member),
                        Map.of(position.path().get(step + 1).getName(), value(step + 1)));
        return member.getReturnType().isArray()
                ? "{" + BEFORE.getOrDefault(Position.declared(member), "") + said + "}"
                : said;
    }

    private static String annotation(Class<?> type, Map<String, String> given) {
        Map<String, String> members = new LinkedHashMap<>(BESIDE.getOrDefault(type.getSimpleName(), Map.of()));
        given.keySet().forEach(name -> members.remove(INSTEAD.getOrDefault(type.getSimpleName() + "." + name, "")));
        for (Method member : Vocabulary.members(type)) {
            if (member.getDefaultValue() == null) {
                members.put(member.getName(), plain(member));
            }
        }
        members.putAll(given);
        return "@" + type.getSimpleName() + "("
                + members.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String plain(Method member) {
        Class<?> type = Position.elementOf(member);
        if (type.isAnnotation()) {
            return annotation(type, Map.of());
        }
        String text = EXAMPLES.getOrDefault(Position.declared(member), type.equals(String.class) ? "example" : "1");
        return type.equals(String.class) ? literal(text) : text;
    }

    /** The text as Java spells it, in characters that every encoding has. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
            } else {
                literal.append(c < 0x7f ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return literal.append('"').toString();
    }
}
