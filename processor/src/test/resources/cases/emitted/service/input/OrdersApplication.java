package example;

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
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.HealthCheck;
import io.github.taskdef.Logging;
import io.github.taskdef.Mount;
import io.github.taskdef.Port;
import io.github.taskdef.Secret;
import io.github.taskdef.Tag;
import io.github.taskdef.TaskRole;

/** A service with everything there is. */
@EcsTask(
        family = "orders",
        container = "app",
        cpuSize = "1 vCPU",
        memorySize = "2 GB",
        image = "${account}.dkr.ecr.${region}.${urlSuffix}/orders:1.4.2",
        cpuArchitecture = CpuArchitecture.ARM64,
        ephemeralStorage = 30,
        command = {"java", "-jar", "/app.jar"},
        entryPoint = "/bin/launch",
        workingDirectory = "/srv",
        user = "1001:1001",
        environment = {
            @Env(name = "BUCKET", value = "orders-${account}"),
            @Env(name = "FILES", value = "${volume:files.id}"),
            @Env(name = "TOPIC", value = "${param:TopicArn}"),
            @Env(name = "PRICE", value = "$${price} \"€\"")
        },
        ports = {
            @Port(value = 8080, name = "web", appProtocol = Port.AppProtocol.HTTP),
            @Port(value = 8125, protocol = Port.Protocol.UDP)
        },
        healthCheck =
                @HealthCheck(
                        command = {"CMD-SHELL", "curl -f localhost:8080/health || exit 1"},
                        interval = 10,
                        timeout = 3,
                        retries = 5,
                        startPeriod = 60),
        dependsOn = @DependsOn(value = "proxy", condition = DependsOn.Condition.HEALTHY),
        stopTimeout = 60,
        logging = @Logging(retentionDays = 90, group = "/shop/orders", multilinePattern = ""),
        subnets = 3,
        tags = {@Tag(key = "team", value = "orders"), @Tag(key = "region", value = "${region}")})
@EcsService(
        name = "orders-${region}",
        desiredCount = 3,
        cluster = "${param:ClusterName}",
        ingress = {"10.0.0.0/8", "192.168.0.0/16"},
        assignPublicIp = true,
        minimumHealthyPercent = 50,
        maximumPercent = 150)
@Container(
        name = "proxy",
        image = "public.ecr.aws/docker/library/nginx:1.27",
        cpu = 128,
        memory = 256,
        memoryReservation = 128,
        healthCheck = @HealthCheck(command = {"CMD", "true"}),
        mounts = @Mount(volume = "files", path = "/usr/share/nginx/html", readOnly = true),
        multilinePattern = "^\\[")
@Container(
        name = "migrate",
        image = "public.ecr.aws/docker/library/busybox@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        essential = false)
@EfsVolume(
        value = "/srv/files",
        uid = 1001,
        gid = 1001,
        secondaryGids = {2000, 2001},
        permissions = "0770",
        path = "/shop/files",
        kmsKey = "${param:FilesKeyArn}",
        throughputMode = EfsVolume.ThroughputMode.PROVISIONED,
        provisionedThroughput = 10,
        transitionToIa = EfsVolume.Transition.AFTER_7_DAYS,
        backup = false,
        retain = false)
@EfsVolume(
        value = "/srv/reports",
        readOnly = true,
        rootAccess = true,
        containers = {"app", "migrate"})
@TaskRole(
        value = {
            @Allow(
                    sid = "ReadOrders",
                    actions = {"s3:GetObject", "s3:ListBucket"},
                    resources = {"arn:${partition}:s3:::orders-${account}", "arn:${partition}:s3:::orders-${account}/*"},
                    conditions = @Condition(operator = "StringEquals", key = "aws:RequestedRegion", values = "${region}")),
            @Allow(actions = "sns:Publish", resources = "${param:TopicArn}")
        },
        deny = @Deny(actions = "s3:DeleteObject", resources = "*"),
        managedPolicies = "arn:${partition}:iam::aws:policy/AmazonSSMReadOnlyAccess",
        permissionsBoundary = "arn:${partition}:iam::${account}:policy/boundary",
        path = "/shop/",
        name = "orders-task")
@ExecutionRole(@Allow(actions = "kms:Decrypt", resources = "arn:${partition}:kms:${region}:${account}:key/*"))
@Secret(
        env = "DB_PASSWORD",
        from = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:orders-AbCdEf:password::",
        kmsKey = "arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab")
@Secret(env = "PARTNER_URL", from = "/orders/partner-url")
@Secret(env = "TOKEN", generate = @GeneratedSecret(length = 64, excludePunctuation = true, excludeCharacters = "lI"))
@Secret(env = "TOKEN", from = "/orders/proxy-token", containers = "proxy")
public final class OrdersApplication {}
