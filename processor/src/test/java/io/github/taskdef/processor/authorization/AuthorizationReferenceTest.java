package io.github.taskdef.processor.authorization;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that {@code extract.py} wrote have the form that is read, and hold what applications on ECS call. */
final class AuthorizationReferenceTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/taskdef/processor/authorization");

    private final AuthorizationReference reference = new AuthorizationReference();

    private static Service service(String prefix) {
        return new AuthorizationReference()
                .service(prefix)
                .orElseThrow(() -> new AssertionError("no service " + prefix));
    }

    private static boolean has(String action) {
        String[] parts = action.split(":", 2);
        return service(parts[0]).hasAction(parts[1]);
    }

    private static boolean isConfinable(String action) {
        String[] parts = action.split(":", 2);
        return service(parts[0]).hasConfinableAction(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aoss:APIAccessAll",
                "aps:RemoteWrite",
                "appconfig:GetLatestConfiguration",
                "appmesh:StreamAggregatedResources",
                "athena:StartQueryExecution",
                "bedrock:InvokeModel",
                "cassandra:Select",
                "cognito-idp:AdminGetUser",
                "dsql:DbConnect",
                "dynamodb:GetItem",
                "ecs:RunTask",
                "elasticache:Connect",
                "elasticfilesystem:ClientMount",
                "es:ESHttpPost",
                "events:PutEvents",
                "execute-api:Invoke",
                "firehose:PutRecordBatch",
                "glue:GetTable",
                "kafka-cluster:Connect",
                "kinesis:PutRecords",
                "kms:Decrypt",
                "lambda:InvokeFunction",
                "logs:PutLogEvents",
                "neptune-db:connect",
                "rds-data:ExecuteStatement",
                "rds-db:connect",
                "s3:GetObject",
                "s3express:CreateSession",
                "scheduler:CreateSchedule",
                "secretsmanager:GetSecretValue",
                "servicediscovery:DiscoverInstances",
                "ses:SendEmail",
                "sns:Publish",
                "sqs:SendMessage",
                "ssm:GetParameters",
                "states:StartExecution",
                "sts:AssumeRole",
                "vpc-lattice-svcs:Invoke"
            })
    void namesItsResource(String action) {
        assertTrue(has(action), action);
        assertTrue(isConfinable(action), action);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cloudwatch:PutMetricData",
                "comprehend:DetectEntities",
                "ec2:DescribeInstances",
                "ecr:GetAuthorizationToken",
                "polly:SynthesizeSpeech",
                "rekognition:DetectLabels",
                "s3:ListAllMyBuckets",
                "ssmmessages:CreateDataChannel",
                "sts:GetCallerIdentity",
                "textract:AnalyzeDocument",
                "translate:TranslateText",
                "xray:PutTraceSegments"
            })
    void namesNoResource(String action) {
        assertTrue(has(action), action);
        assertFalse(isConfinable(action), action);
    }

    @Test
    void callsThatAreNoActions() {
        assertFalse(has("s3:HeadObject"));
        assertFalse(has("dynamodb:TransactWriteItems"));
        assertFalse(has("lambda:Invoke"));
    }

    @Test
    void caseIsNothing() {
        assertTrue(has("S3:getOBJECT"));
        assertTrue(isConfinable("EVENTS:put*"));
    }

    @Test
    void conditionKeys() {
        assertTrue(service("s3").hasConditionKey("s3:prefix"));
        assertTrue(service("s3").hasConditionKey("S3:ExistingObjectTag/team"));
        assertFalse(service("s3").hasConditionKey("s3:prefixes"));
        assertTrue(service("iam").hasConditionKey("iam:PassedToService"));
        assertTrue(service("sts").hasConditionKey("sts:ExternalId"));
        assertTrue(service("kms").hasConditionKey("kms:EncryptionContext:aws:ecs:cluster"));
        assertTrue(service("aws").hasConditionKey("aws:PrincipalTag/team"));
        assertTrue(service("aws").hasConditionKey("aws:sourcearn"));
        assertFalse(service("aws").hasConditionKey("aws:SourceArm"));
    }

    @Test
    void whatIsNoService() {
        assertEquals(Optional.empty(), reference.service("frobnicator"));
        assertEquals(Optional.empty(), reference.service("all_prefixes"));
        assertEquals(Optional.empty(), reference.service("../authorization/s3"));
        assertEquals(Optional.empty(), reference.service(""));
        assertFalse(reference.prefixes().contains("aws"));
    }

    @Test
    void prefixesAreTheFiles() throws IOException {
        List<String> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .filter(name -> !List.of("all_prefixes", "aws", "origin_and_licence")
                            .contains(name))
                    .sorted()
                    .toList();
        }
        assertEquals(files, reference.prefixes());
        assertTrue(files.size() > 450, () -> files.size() + " services");
    }

    /** So that a renewal shows what changed and nothing else. */
    @Test
    void eachFileIsSorted() {
        assertAll(reference.prefixes().stream().map(service -> () -> {
            Service read = service(service);
            assertEquals(sorted(read.actions()), read.actions(), service);
            assertEquals(sorted(read.conditionKeys()), read.conditionKeys(), service);
            assertFalse(read.actions().isEmpty(), service);
            read.actions().forEach(action -> assertTrue(action.matches("[A-Za-z0-9-]+"), action));
            read.conditionKeys().forEach(key -> assertTrue(key.startsWith(service + ":"), key));
        }));
    }

    /** In order, each once. */
    private static List<String> sorted(List<String> names) {
        return new ArrayList<>(new HashSet<>(names)).stream().sorted().toList();
    }
}
