package io.github.taskdef.conformance.cases;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.Container;
import io.github.taskdef.CpuArchitecture;
import io.github.taskdef.Deny;
import io.github.taskdef.DependsOn;
import io.github.taskdef.EcsService;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.HealthCheck;
import io.github.taskdef.Mount;
import io.github.taskdef.Port;
import io.github.taskdef.Secret;
import io.github.taskdef.TaskRole;

/** Two tasks of one stack that share a file system, and between them every attribute the plain ones leave at its default. */
public final class Batch {

    private Batch() {}

    /** Loads what comes in; with a sidecar, secrets of every form and both roles spelled out. */
    @BatchTask
    @EcsTask(
            family = "loader",
            container = "main",
            cpuArchitecture = CpuArchitecture.ARM64,
            image = "${account}.dkr.ecr.${region}.${urlSuffix}/batch/loader:3.1",
            entryPoint = {"java", "-jar"},
            command = {"/app/loader.jar", "--text=\"quoted\" \\ ${region} $${literal} %{if} \n new line é 😀"},
            workingDirectory = "/app",
            user = "2000:2000",
            environment = {
                @Env(name = "SHARED_ID", value = "${volume:shared.id}"),
                @Env(name = "SHARED_POINT", value = "${volume:shared.accessPointArn}"),
                @Env(name = "STAGE", value = "${param:Stage}"),
                @Env(
                        name = "SPECIAL",
                        value = "$${HOME} ${partition} %{ for } \\ \" ' \t <<EOT */ \u202e\u0301 😀 ${param:Stage}"),
            },
            ports = {
                @Port(value = 8080, name = "http", appProtocol = Port.AppProtocol.HTTP2),
                @Port(value = 5353, protocol = Port.Protocol.UDP)
            },
            healthCheck =
                    @HealthCheck(
                            command = {"CMD-SHELL", "exit 0"},
                            interval = 10,
                            timeout = 3,
                            retries = 5,
                            startPeriod = 60),
            dependsOn = @DependsOn(value = "proxy", condition = DependsOn.Condition.HEALTHY),
            stopTimeout = 120)
    @Container(
            name = "proxy",
            image = "public.ecr.aws/docker/library/nginx:1.27",
            cpu = 128,
            memory = 256,
            memoryReservation = 128,
            user = "101:101",
            readonlyRootFilesystem = true,
            initProcess = true,
            environment = @Env(name = "SECRET_ARN", value = "${secret:GENERATED.arn}"),
            ports = @Port(9090),
            healthCheck = @HealthCheck(command = {"CMD", "true"}),
            mounts = @Mount(volume = "shared", path = "/srv/shared", readOnly = true),
            multilinePattern = "^\\d{4}")
    @Container(
            name = "migrate",
            image = "public.ecr.aws/docker/library/busybox:1.37",
            user = "101:101",
            readonlyRootFilesystem = true,
            essential = false)
    @EfsVolume(
            name = "shared",
            mountPath = "/mnt/shared",
            containers = {"main", "migrate"},
            uid = 2000,
            gid = 2001,
            secondaryGids = {3000, 3001},
            permissions = "2770",
            path = "/loader/files",
            throughputMode = EfsVolume.ThroughputMode.PROVISIONED,
            provisionedThroughput = 16,
            transitionToIa = EfsVolume.Transition.AFTER_7_DAYS,
            backup = false,
            retain = false)
    @Secret(env = "FROM_NAME", from = "/batch/loader/password")
    @Secret(
            env = "FROM_PARAMETER",
            from = "arn:${partition}:ssm:${region}:${account}:parameter/batch/other",
            containers = {"main", "proxy"})
    @Secret(
            env = "FROM_SECRET",
            from = "arn:${partition}:secretsmanager:${region}:${account}:secret:batch/db-AbCdEf:password::",
            kmsKey = "arn:${partition}:kms:${region}:${account}:key/12345678-1234-1234-1234-123456789012")
    @Secret(env = "FROM_SECRET_NAME", from = "arn:${partition}:secretsmanager:${region}:${account}:secret:batch/api")
    @Secret(env = "GENERATED", generate = @io.github.taskdef.GeneratedSecret(excludeCharacters = "\"\\/@$%{}"))
    @Secret(env = "GENERATED_TOO", from = "${secret:GENERATED.arn}", containers = "proxy")
    @TaskRole(
            value = {
                @Allow(
                        sid = "ReadInput",
                        actions = "s3:GetObject",
                        resources = "arn:${partition}:s3:::batch-${account}/*",
                        conditions =
                                @Condition(
                                        operator = "StringEquals",
                                        key = "aws:ResourceAccount",
                                        values = "${account}")),
                @Allow(actions = "sqs:SendMessage", resources = "arn:${partition}:sqs:${region}:${account}:batch")
            },
            deny = @Deny(actions = "s3:DeleteObject", resources = "arn:${partition}:s3:::batch-${account}/*"),
            managedPolicies = "arn:${partition}:iam::aws:policy/AWSXRayDaemonWriteAccess",
            permissionsBoundary = "arn:${partition}:iam::${account}:policy/boundary",
            path = "/batch/")
    @ExecutionRole(
            @Allow(actions = "s3:GetObject", resources = "arn:${partition}:s3:::batch-config-${account}/loader.env"))
    @EcsService(
            name = "loader-${param:Stage}",
            desiredCount = 2,
            cluster = "${param:Cluster}",
            ingress = {"10.0.0.0/8", "192.168.0.0/16"},
            minimumHealthyPercent = 50,
            maximumPercent = 150,
            rollback = false)
    public static final class Loader {
        private Loader() {}
    }

    /** Reports on what was loaded: the same volume, read only, under roles that others own. */
    @BatchTask
    @EcsTask(family = "reporter", image = "public.ecr.aws/docker/library/busybox:1.37")
    @EfsVolume(
            name = "shared",
            mountPath = "/mnt/shared",
            readOnly = true,
            throughputMode = EfsVolume.ThroughputMode.PROVISIONED,
            provisionedThroughput = 16,
            transitionToIa = EfsVolume.Transition.AFTER_7_DAYS,
            backup = false,
            retain = false)
    @TaskRole(arn = "arn:${partition}:iam::${account}:role/reporter")
    @EcsService(securityGroup = "${param:ReporterSecurityGroup}", circuitBreaker = false)
    public static final class Reporter {
        private Reporter() {}
    }
}
