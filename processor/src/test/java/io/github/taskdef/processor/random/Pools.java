package io.github.taskdef.processor.random;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Texts and numbers by the name of the member they are likely to be accepted for, at both ends of what is allowed. The pools are small,
 * so that what one annotation names another often has.
 */
final class Pools {
    static final List<String> DATA = List.of(
            "plain",
            "two words",
            " spaces around ",
            "\"quoted\" 'twice'",
            "back\\slash \\n \\",
            "line\nand\r\nline\ttab",
            "%{if true} 100 %",
            "$ $$ {x} {",
            "$${!x} $${ $${}",
            "$${AWS::Region} $${TaskRole}",
            "%%{ if",
            "\u0085\u2028\u2029\ufeff",
            "\u202eabc",
            "arn:aws:s3:::b/${account} arn:aws:s3:::c",
            "<<EOT\nx\nEOT",
            "*/ /* // #",
            "Gr\u00fc\u00dfe \u65e5\u672c\u8a9e",
            "\ud83d\ude00",
            "null",
            "true",
            "0755",
            "1e3",
            "x".repeat(1000),
            "",
            "${region}",
            "a ${account} b ${partition}",
            "${param:Alpha}",
            "${param:betaGamma2}/${urlSuffix}",
            "${import:shop-Stage}",
            "a ${import:net:2nd-Vpc} $${x} ${region}",
            "${volume:data.arn}",
            "${volume:x-1.accessPointId}",
            "${secret:TOKEN.arn}",
            "${queue:orders.url}",
            "${bucket:orders.name}",
            "${table:orders.name}",
            "${topic:orders.arn}",
            "${queue:jobs.deadLetterQueueArn}");

    private static final List<String> KMS = List.of(
            "arn:aws:kms:eu-west-1:123456789012:key/0f0f0f0f-0000-4000-8000-000000000001",
            "arn:${partition}:kms:${region}:${account}:key/mrk-" + "0f".repeat(16),
            "${param:Key}");

    private static final List<String> ACTIONS = List.of("s3:GetObject", "s3:PutObject", "s3:Get*Tagging", "s3:*Object");

    /** Each can be meant by each of the actions. */
    private static final List<String> RESOURCES = List.of(
            "*",
            "arn:aws:s3:::bucket/*",
            "arn:${partition}:s3:::bucket-${account}-${param:Alpha}/*",
            "arn:aws:s3:::${import:shop-FilesBucketName}/*",
            "${import:shop-FilesBucketArn}",
            "${param:Bucket}");

    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry(
                    "EcsTask.family", List.of("orders", "A_b", "x", "order-desk-2", "f".repeat(128), "F".repeat(255))),
            Map.entry("EcsTask.stack", List.of("shared", "A", "s".repeat(128))),
            Map.entry("EcsTask.container", List.of("app", "proxy", "c".repeat(255))),
            Map.entry("EcsTask.cpuSize", List.of(".25 vCPU", "1 vCPU", "4 vCPU")),
            Map.entry("EcsTask.memorySize", List.of("512 MB", "2 GB", "8 GB")),
            Map.entry("Container.name", List.of("proxy", "Side_car", "0-9", "log-router", "n".repeat(255))),
            Map.entry("DependsOn.value", List.of("proxy", "Side_car", "0-9", "log-router", "app")),
            Map.entry("Mount.volume", List.of("data")),
            Map.entry(
                    "EfsVolume.name", List.of("data", "x-1", "data", "Files", "data", "data", "0-9", "v".repeat(255))),
            Map.entry("DockerVolume.value", List.of("/work", "/srv/doc", "/x-1", "C:\\work")),
            Map.entry("DockerVolume.name", List.of("doc", "x-1", "dockervolume", "data")),
            Map.entry("EbsVolume.value", List.of("/work", "/srv/ebs", "/x-1", "C:\\work")),
            Map.entry("EbsVolume.name", List.of("ebs", "x-1", "ebsvolume", "data")),
            Map.entry("FsxWindowsVolume.value", List.of("C:\\share", "D:/Share", "C:\\Share\\x-1")),
            Map.entry("FsxWindowsVolume.name", List.of("fsx", "x-1", "fsxwindowsvolume", "data")),
            Map.entry("HostVolume.value", List.of("/work", "/srv/hos", "/x-1", "C:\\work")),
            Map.entry("HostVolume.name", List.of("hos", "x-1", "hostvolume", "data")),
            Map.entry("ScratchVolume.value", List.of("/work", "/srv/scr", "/x-1", "C:\\work")),
            Map.entry("ScratchVolume.name", List.of("work", "data", "x-1")),
            Map.entry("TmpfsVolume.value", List.of("/work", "/srv/tmp", "/x-1", "C:\\work")),
            Map.entry("TmpfsVolume.name", List.of("work", "data", "x-1")),
            Map.entry("FsxWindowsVolume.mountPath", List.of("C:\\share", "D:/Files/a b")),
            Map.entry(
                    "HostVolume.hostPath",
                    List.of("/mnt/x", "/mnt/%{d}/\"q\"", "/mnt/${param:Directory}", "C:\\x", "/")),
            Map.entry("DockerVolume.driver", List.of("local", "rexray/ebs", "a".repeat(255))),
            Map.entry(
                    "driverOpts", List.of("type=tmpfs", "o=size=1,%{if}", "device=${param:Device}", "a.b=\"q\"", "x=")),
            Map.entry("labels", List.of("team=a b", "Team=${region}", "a/b=$${x}")),
            Map.entry("mountOptions", List.of("noexec", "nosuid", "mode=0700", "uid=1000", "ro")),
            Map.entry("snapshotId", List.of("snap-0123456789abcdef0", "snap-01234567", "${param:Snapshot}")),
            Map.entry("rootDirectory", List.of("\\", "share\\a b", "\\share/%{d}")),
            Map.entry(
                    "credentials",
                    List.of(
                            "arn:aws:secretsmanager:eu-west-1:123456789012:secret:domain-AbCdEf",
                            "arn:${partition}:secretsmanager:${region}:${account}:secret:${param:Domain}",
                            "arn:aws:ssm:eu-west-1:123456789012:parameter/domain")),
            Map.entry("domain", List.of("corp.example.com", "corp", "${param:Alpha}.example.com")),
            Map.entry("EfsVolume.fileSystem", List.of("one", "two", "3", "four_4", "fi-ve", "Files")),
            Map.entry("formerName", List.of("before", "old-data", "B_4")),
            Map.entry("availabilityZone", List.of("eu-west-1a", "${region}b", "${param:Zone}")),
            Map.entry("mountTargetSubnets", List.of("subnet-0123456789abcdef0", "${param:DataSubnet}")),
            Map.entry(
                    "securityGroups",
                    List.of("sg-0123456789abcdef0", "${param:Group}", "${import:shop-DataMountTargetSecurityGroupId}")),
            Map.entry("volumes", List.of("gone", "lost")),
            Map.entry("buckets", List.of("gone.files")),
            Map.entry("tables", List.of("gone_too")),
            Map.entry("queues", List.of("gone.fifo", "spent")),
            Map.entry("secrets", List.of("GONE")),
            Map.entry("containers", List.of("app", "proxy", "Side_car", "0-9")),
            Map.entry(
                    "image",
                    List.of(
                            "nginx:1.27",
                            "nginx",
                            "public.ecr.aws/docker/library/nginx:1.27.0-alpine",
                            "example.com:5000/a/b_c:V1",
                            "nginx@sha256:" + "0a".repeat(32),
                            "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders/api:1",
                            "${account}.dkr.ecr.${region}.${urlSuffix}/orders:1.4.2",
                            "${account}.dkr.ecr.${region}.${urlSuffix}/${param:Repository}:${param:Tag}")),
            Map.entry(
                    "HealthCheck.command",
                    List.of("CMD", "CMD-SHELL", "CMD", "CMD-SHELL", "curl -f http://localhost/ || exit 1", "a\"b")),
            Map.entry("workingDirectory", List.of("/", "/srv/app", "/a b/\"c\"/%{d}", "${param:Directory}", "C:\\app")),
            Map.entry("user", List.of("1000", "1000:1000", "app", "app:users", "0", "${param:User}")),
            Map.entry("Env.name", List.of("A", "JAVA_TOOL_OPTIONS", "_x", "lower", "TOKEN", "X".repeat(255))),
            Map.entry("Secret.env", List.of("TOKEN", "DB_PASSWORD", "t2", "Z".repeat(255))),
            Map.entry(
                    "Secret.from",
                    List.of(
                            "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/db-AbCdEf",
                            "arn:${partition}:secretsmanager:${region}:${account}:secret:orders/db:password::",
                            "arn:aws:ssm:eu-west-1:123456789012:parameter/orders/token",
                            "/orders/token",
                            "token.name_1-2",
                            "${secret:TOKEN.arn}",
                            "/${param:SecretName}")),
            Map.entry("GeneratedSecret.excludeCharacters", List.of("\"@/\\", "%{$`'", "abc", "ABC")),
            Map.entry("GeneratedSecret.name", List.of("orders/db", "a", "_+=.@-", "N".repeat(512))),
            Map.entry("kmsKey", KMS),
            Map.entry(
                    "S3Bucket.value",
                    List.of(
                            "orders",
                            "a.b-1",
                            "orders-${account}",
                            "${import:shop-FilesBucketName}",
                            "arn:${partition}:s3:::archive")),
            Map.entry("S3Bucket.env", List.of("BUCKET", "TOKEN")),
            Map.entry("NewBucket.bucketName", List.of("files", "files.${account}", "b".repeat(63))),
            Map.entry(
                    "DynamoDbTable.value",
                    List.of(
                            "orders",
                            "a_B.c",
                            "t".repeat(255),
                            "arn:aws:dynamodb:eu-west-1:123456789012:table/orders")),
            Map.entry("DynamoDbTable.env", List.of("TABLE", "A")),
            Map.entry("NewTable.tableName", List.of("carts", "${param:Stage}-carts", "T_.-", "n".repeat(255))),
            Map.entry("NewTable.partitionKey", List.of("id", "customer id", "\"k\"", "k".repeat(255))),
            Map.entry("NewTable.sortKey", List.of("at", "", "id", "%{s}")),
            Map.entry("NewTable.timeToLiveAttribute", List.of("expires", "", "t.t", "\u00fc")),
            Map.entry(
                    "SqsQueue.value",
                    List.of(
                            "orders",
                            "orders.fifo",
                            "jobs",
                            "jobs.fifo",
                            "q".repeat(80),
                            "arn:aws:sqs:eu-west-1:${account}:${param:Queue}")),
            Map.entry("SqsQueue.env", List.of("QUEUE_URL", "B")),
            Map.entry(
                    "NewQueue.queueName",
                    List.of("a", "shop-${param:Stage}.fifo", "Q_1-x.fifo", "${param:Queue}", "n".repeat(76))),
            Map.entry("Sender.service", List.of("sns.amazonaws.com", "logs.${region}.${urlSuffix}")),
            Map.entry("Sender.sourceArns", List.of("${param:Source}", "arn:aws:sns:eu-west-1:123456789012:a-*")),
            Map.entry("Sender.sourceAccount", List.of("123456789012", "${account}", "${param:Owner}")),
            Map.entry("SnsTopic.value", List.of("orders", "a_B.fifo", "t".repeat(256), "${param:Topic}")),
            Map.entry("SnsTopic.env", List.of("TOPIC_ARN", "C")),
            Map.entry(
                    "SecretsManagerSecret.value",
                    List.of(
                            "orders/db",
                            "n".repeat(512),
                            "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/db-AbCdEf",
                            "arn:${partition}:secretsmanager:${region}:${account}:secret:${param:SecretName}",
                            "${secret:TOKEN.arn}")),
            Map.entry("SecretsManagerSecret.env", List.of("SECRET_ID", "TOKEN")),
            Map.entry(
                    "SsmParameter.value",
                    List.of(
                            "/orders/token",
                            "token.name_1-2",
                            "arn:aws:ssm:eu-west-1:123456789012:parameter/orders/token",
                            "/${param:SecretName}")),
            Map.entry("SsmParameter.env", List.of("SETTINGS", "A")),
            Map.entry(
                    "KmsKey.value",
                    List.of(
                            "0f0f0f0f-0000-4000-8000-000000000001",
                            "mrk-" + "0f".repeat(16),
                            "arn:aws:kms:eu-west-1:${account}:key/0f0f0f0f-0000-4000-8000-000000000001",
                            "${param:KeyId}")),
            Map.entry("KmsKey.env", List.of("KEY_ARN", "B")),
            Map.entry(
                    "EventBridgeBus.value",
                    List.of(
                            "default",
                            "a.B_c-d",
                            "b".repeat(256),
                            "arn:aws:events:eu-west-1:123456789012:event-bus/x")),
            Map.entry("EventBridgeBus.env", List.of("BUS_ARN", "C")),
            Map.entry(
                    "LambdaFunction.value",
                    List.of("price", "P_-1", "f".repeat(64), "arn:aws:lambda:eu-west-1:${account}:function:price")),
            Map.entry("LambdaFunction.env", List.of("FUNCTION_ARN", "TOKEN")),
            Map.entry(
                    "StateMachine.value",
                    List.of(
                            "fulfil",
                            "it's+(a)=b@c!",
                            "s".repeat(80),
                            "arn:aws:states:eu-west-1:${account}:stateMachine:x")),
            Map.entry("StateMachine.env", List.of("MACHINE_ARN", "A")),
            Map.entry(
                    "KinesisStream.value",
                    List.of(
                            "orders",
                            "a.B_c-d",
                            "k".repeat(128),
                            "arn:aws:kinesis:eu-west-1:${account}:stream/orders")),
            Map.entry("KinesisStream.env", List.of("STREAM", "B")),
            Map.entry(
                    "FirehoseStream.value",
                    List.of(
                            "orders",
                            "a.B_c-d",
                            "arn:aws:firehose:eu-west-1:123456789012:deliverystream/${param:Alpha}")),
            Map.entry("FirehoseStream.env", List.of("FIREHOSE", "C")),
            Map.entry(
                    "CloudWatchMetrics.value",
                    List.of("Orders", "Team/Orders #1:a", "n".repeat(255), "${param:Alpha}")),
            Map.entry("CloudWatchMetrics.env", List.of("NAMESPACE", "TOKEN")),
            Map.entry(
                    "BedrockModel.value",
                    List.of(
                            "amazon.nova-micro-v1:0",
                            "a.b",
                            "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-micro-v1:0")),
            Map.entry("BedrockModel.env", List.of("MODEL_ID", "A")),
            Map.entry(
                    "BedrockInferenceProfile.value",
                    List.of(
                            "eu.amazon.nova-micro-v1:0",
                            "p".repeat(64),
                            "arn:aws:bedrock:eu-west-1:${account}:inference-profile/${param:Alpha}")),
            Map.entry("BedrockInferenceProfile.env", List.of("MODEL_ID", "B")),
            Map.entry(
                    "RdsUser.value",
                    List.of(
                            "db-ABCDEFGHIJKL01234/app",
                            "${param:Database}/app",
                            "arn:aws:rds-db:eu-west-1:123456789012:dbuser:prx-0a1b2c3d/a_b.c@d-e")),
            Map.entry("RdsUser.env", List.of("DB_USER", "C")),
            Map.entry(
                    "ElastiCache.value",
                    List.of(
                            "serverlesscache:orders",
                            "user:app",
                            "arn:aws:elasticache:eu-west-1:${account}:replicationgroup:orders")),
            Map.entry("ElastiCache.env", List.of("CACHE", "TOKEN")),
            Map.entry(
                    "SesIdentity.value",
                    List.of(
                            "example.com",
                            "order.desk+eu@example.com",
                            "arn:aws:ses:eu-west-1:${account}:identity/example.com")),
            Map.entry("SesIdentity.env", List.of("IDENTITY", "A")),
            Map.entry(
                    "CognitoUserPool.value",
                    List.of(
                            "eu-west-1_a1B2c3D4e",
                            "${param:Pool}",
                            "arn:aws:cognito-idp:eu-west-1:${account}:userpool/${region}_${param:Alpha}")),
            Map.entry("CognitoUserPool.env", List.of("POOL", "B")),
            Map.entry("AthenaWorkGroup.value", List.of("primary", "a.B_c-d", "w".repeat(128))),
            Map.entry("AthenaWorkGroup.env", List.of("WORK_GROUP", "C")),
            Map.entry(
                    "GlueDatabase.value",
                    List.of("sales", "a_b-c", "arn:aws:glue:eu-west-1:123456789012:database/${param:Alpha}")),
            Map.entry("GlueDatabase.env", List.of("DATABASE", "TOKEN")),
            Map.entry(
                    "NewTopic.topicName",
                    List.of("news", "news-${param:Stage}.fifo", "T_1-x.fifo", "${param:Topic}", "n".repeat(256))),
            Map.entry("Port.name", List.of("http", "admin", "_x", "0", "a-b_c", "p".repeat(64))),
            Map.entry("Logging.group", List.of("/ecs/orders", "a", "a.b-c_d/E#" + "1".repeat(500), "${param:Logs}")),
            Map.entry("multilinePattern", List.of("", "^\\d{4}-", "^[\"'\\\\$%{]")),
            Map.entry("Tag.key", List.of("team", "Cost Center", "a:b/c=d+e-f@g", "\u00fc", "k".repeat(128))),
            Map.entry(
                    "Tag.value", List.of("x", "a b", "", "_.:/=+-@", "v".repeat(256), "${region}/x", "${param:Team}")),
            Map.entry(
                    "mountPath",
                    List.of("/data", "/srv/files", "/mnt/A_b", "/srv/data", "/var/lib/app/", "/tmp", "/a b")),
            Map.entry("EfsVolume.value", List.of("/data", "/srv/files", "/data", "/x-1", "/data", "/srv/Files")),
            Map.entry("Mount.path", List.of("/m", "/srv/n", "/data")),
            Map.entry("EfsVolume.path", List.of("/", "/a", "/a/b/c/d", "/with space/\"q\"", "/" + "p".repeat(99))),
            Map.entry("permissions", List.of("0750", "755", "0000", "7777")),
            Map.entry("fileSystemId", List.of("fs-0123456789abcdef0", "fs-01234567", "${param:Files}")),
            Map.entry("fileSystemAccount", List.of("210987654321", "${param:Files}", "${param:Owner}", "${account}")),
            Map.entry("accessPointId", List.of("fsap-0123456789abcdef0", "${param:Point}")),
            Map.entry("EcsService.name", List.of("orders", "S_1-x", "s".repeat(255), "${param:Alpha}-x")),
            Map.entry(
                    "cluster",
                    List.of("main", "${param:Cluster}", "arn:${partition}:ecs:${region}:${account}:cluster/main")),
            Map.entry("securityGroup", List.of("sg-0123456789abcdef0", "${param:Group}", "${import:net:Group}")),
            Map.entry("ingress", List.of("10.0.0.0/8", "0.0.0.0/0", "192.168.1.1/32", "172.16.0.0/12")),
            Map.entry("actions", ACTIONS),
            Map.entry(
                    "repositoryCredentials",
                    List.of(
                            "arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-AbCdEf",
                            "arn:${partition}:secretsmanager:${region}:${account}:secret:${param:Registry}")),
            Map.entry(
                    "environmentFiles",
                    List.of("arn:aws:s3:::bucket/a.env", "arn:${partition}:s3:::b-${account}/${param:Stage}/b.env")),
            Map.entry("notActions", ACTIONS),
            Map.entry("resources", RESOURCES),
            Map.entry("notResources", RESOURCES),
            Map.entry("ExecutionRole.shared", List.of("start", "ops_1", "s".repeat(64))),
            Map.entry("sid", List.of("One", "two2", "S".repeat(128))),
            Map.entry(
                    "operator",
                    List.of("StringEquals", "StringNotLike", "ForAllValues:StringLike", "StringEqualsIfExists")),
            Map.entry("Condition.key", List.of("aws:RequestedRegion", "aws:PrincipalTag/team", "s3:prefix")),
            Map.entry("Condition.values", List.of("eu-west-1", "${region}", "a*", "${param:Alpha}")),
            Map.entry(
                    "managedPolicies",
                    List.of(
                            "arn:aws:iam::aws:policy/ReadOnlyAccess",
                            "arn:${partition}:iam::${account}:policy/team/one",
                            "${param:Policy}")),
            Map.entry(
                    "permissionsBoundary",
                    List.of("arn:${partition}:iam::${account}:policy/boundary", "${param:Boundary}")),
            Map.entry("TaskRole.path", List.of("/", "/team/", "/a/b+c/")),
            Map.entry("ExecutionRole.path", List.of("/", "/team/", "/" + "r".repeat(510) + "/")),
            Map.entry("TaskRole.name", List.of("orders-task", "t", "T+=,.@_-", "t".repeat(64))),
            Map.entry("ExecutionRole.name", List.of("orders-exec", "e", "e".repeat(64))),
            Map.entry("arn", List.of("arn:${partition}:iam::${account}:role/path/x", "${param:RoleArn}")));

    private static final Map<String, List<Long>> NUMBERS = Map.ofEntries(
            numbers("cpu", 1, 10, 256, 512, 1024, 2048, 4096, 32768),
            numbers("memory", 6, 300, 512, 1024, 2048, 8192),
            numbers("memoryReservation", 6, 50, 100),
            numbers("TmpfsVolume.size", 1, 64, 1024),
            numbers("EbsVolume.size", 1, 4, 20, 125, 1024, 16384),
            numbers("iops", 3000, 4000, 100),
            numbers("EbsVolume.throughput", 125, 750),
            numbers("volumeInitializationRate", 100, 300),
            numbers("ephemeralStorage", 21, 100, 200),
            numbers("stopTimeout", 0, 1, 2, 30, 120),
            numbers("subnets", 1, 2, 3, 16),
            numbers("Port.value", 8080, 80, 1, 65535, 2049),
            numbers("interval", 5, 30, 300),
            numbers("timeout", 2, 5, 60),
            numbers("retries", 1, 3, 10),
            numbers("startPeriod", 0, 1, 300),
            numbers("retentionDays", 1, 7, 30, 3653),
            numbers("uid", 0, 1, 1000, 4294967295L),
            numbers("gid", 0, 1, 1000, 4294967295L),
            numbers("secondaryGids", 0, 7, 4294967295L),
            numbers("provisionedThroughput", 1, 100, 3414),
            numbers("maxSessionDuration", 3600, 7200, 43200),
            numbers("length", 8, 32, 4096),
            numbers("noncurrentVersionExpiration", 1, 30, 2147483647),
            numbers("visibilityTimeout", 0, 30, 43200),
            numbers("messageRetentionPeriod", 60, 345600, 1209600),
            numbers("delaySeconds", 0, 900),
            numbers("receiveMessageWaitTimeSeconds", 0, 20),
            numbers("maximumMessageSize", 1024, 262144),
            numbers("maxReceiveCount", 1, 5, 1000),
            numbers("desiredCount", 0, 1, 3, 5000),
            numbers("minimumHealthyPercent", 0, 50, 100),
            numbers("maximumPercent", 100, 101, 200, 1000));

    static final List<Long> ANY_NUMBERS = Stream.concat(
                    NUMBERS.values().stream().flatMap(List::stream),
                    Stream.of(-1L, (long) Integer.MAX_VALUE, (long) Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE))
            .distinct()
            .sorted()
            .toList();

    static final List<String> ANY_TEXTS = Stream.of(TEXTS.values().stream().flatMap(List::stream), DATA.stream())
            .flatMap(texts -> texts)
            .distinct()
            .sorted()
            .toList();

    private Pools() {}

    private static Map.Entry<String, List<Long>> numbers(String member, long... numbers) {
        return Map.entry(member, java.util.stream.LongStream.of(numbers).boxed().toList());
    }

    /** Those of {@code EfsVolume.name}, or of any {@code name}, or data. */
    static List<String> texts(Class<?> annotation, String member) {
        return TEXTS.getOrDefault(annotation.getSimpleName() + "." + member, TEXTS.getOrDefault(member, DATA));
    }

    static List<Long> numbers(Class<?> annotation, String member) {
        return NUMBERS.getOrDefault(
                annotation.getSimpleName() + "." + member, NUMBERS.getOrDefault(member, ANY_NUMBERS));
    }
}
