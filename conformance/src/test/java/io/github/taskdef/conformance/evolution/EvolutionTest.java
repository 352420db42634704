package io.github.taskdef.conformance.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.account.Thing;
import io.github.taskdef.conformance.deployment.Redeployment;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.tool.Provider;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that is deployed, used and changed: what would lose its data is not compiled, and what is compiled loses none. */
class EvolutionTest {
    private static final String TASK = "@EcsTask(family = \"evolving\", image = \"example/evolving:1\")\n";
    private static final String FIRST = TASK + """
            @EfsVolume("/data")
            @EfsVolume("/old")
            @Secret(env = "DB_PASSWORD", generate = @GeneratedSecret)
            @S3Bucket(value = "photos", access = S3Bucket.Access.READ, create = @NewBucket)
            @DynamoDbTable(value = "baskets", access = DynamoDbTable.Access.READ, create = @NewTable(partitionKey = "id"))
            @SqsQueue(value = "work", access = SqsQueue.Access.SEND, create = @NewQueue)""";

    /** Everything has another name, and one file system is left behind. */
    private static final String RENAMED = TASK + """
            @EfsVolume(name = "files", mountPath = "/data", formerName = "data")
            @Released(volumes = "old")
            @Secret(env = "DATABASE_PASSWORD", generate = @GeneratedSecret(formerName = "DB_PASSWORD"))
            @S3Bucket(value = "pictures", access = S3Bucket.Access.READ, create = @NewBucket(formerName = "photos"))
            @DynamoDbTable(
                    value = "carts",
                    access = DynamoDbTable.Access.READ,
                    create = @NewTable(partitionKey = "id", formerName = "baskets"))
            @SqsQueue(value = "jobs", access = SqsQueue.Access.SEND, create = @NewQueue(formerName = "work"))""";

    /** What holds data, or shows where it is. */
    private static final Set<String> DURABLE = Set.of("file system", "secret", "bucket", "table", "queue");

    private Project project;
    private Subject first;

    @BeforeEach
    void theFirstVersion() throws IOException {
        project = new Project();
        assertEquals(List.of(), project.compile(FIRST));
        project.deploy();
        first = project.written().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @EfsVolume("/old")         | `` | LOCK_DROPPED
            @EfsVolume("/data")        | @EfsVolume(name = "files", mountPath = "/data") | LOCK_DROPPED
            @EfsVolume("/data")        | @EfsVolume(value = "/data", path = "/files") | LOCK_MOVED
            @EfsVolume("/data")        | @EfsVolume(value = "/data", fileSystemId = "fs-01234567") | LOCK_DROPPED
            @GeneratedSecret           | @GeneratedSecret(name = "password") | LOCK_REPLACED
            "DB_PASSWORD"              | "DATABASE_PASSWORD" | LOCK_DROPPED
            create = @NewBucket        | create = @NewBucket(bucketName = "photos") | LOCK_REPLACED
            create = @NewBucket        | create = {} | LOCK_DROPPED
            partitionKey = "id"        | partitionKey = "id", tableName = "baskets" | LOCK_REPLACED
            partitionKey = "id"        | partitionKey = "id", sortKey = "at" | LOCK_REPLACED
            create = @NewQueue         | create = @NewQueue(queueName = "work") | LOCK_REPLACED
            create = @NewQueue         | create = @NewQueue(deadLetterQueue = false) | LOCK_DROPPED
            "work"                     | "jobs" | LOCK_DROPPED
            family = "evolving"        | family = "evolved" | LOCK_STACK_ENDED
            """)
    void whatWouldLoseDataIsNotCompiled(String was, String is, String key) throws IOException {
        String lock = project.lock();
        List<String> keys = project.compile(FIRST.replace(was, is));
        assertEquals(Set.of(key), Set.copyOf(keys));
        assertEquals(lock, project.lock());
    }

    @Test
    void theJudgesTakeWhatIsWritten() throws IOException {
        Subject renamed = renamed();
        for (Command judge : List.of(
                Command.of(Tool.CFN_LINT.require(), renamed.path().toString()),
                Command.of(
                        Tool.TERRAFORM.require(),
                        "fmt",
                        "-check",
                        "-diff",
                        renamed.module().toString()))) {
            Command.Result result = judge.run();
            assertTrue(result.succeeded(), result::toString);
        }
    }

    @Test
    void whatIsRenamedThroughCloudFormationStays() throws IOException {
        Tool.MOTO.require();
        Tool.AWS.require();
        check(Redeployment.ofTemplate(first, renamed(), new Data()));
    }

    @Test
    void whatIsRenamedThroughTerraformStays() throws IOException {
        Tool.MOTO.require();
        Tool.AWS.require();
        Tool.TERRAFORM.require();
        Provider.FIVE.require();
        Redeployment made = Redeployment.ofModule(first, renamed(), new Data());
        check(made);
        assertTrue(
                made.steps().result(Redeployment.PLAN_AGAIN).succeeded(),
                () -> made.steps().result(Redeployment.PLAN_AGAIN).toString());
    }

    /** Also where no stand-in shows it: what is in both templates is the same in all that is set once, what is in one only is retained. */
    @Test
    void theTemplateReplacesNothing() throws IOException {
        JsonNode then = new ObjectMapper().readTree(renamed().path().toFile()).path("Resources");
        List<String> dropped = new ArrayList<>();
        for (Map.Entry<String, JsonNode> resource : new ObjectMapper()
                .readTree(first.path().toFile())
                .path("Resources")
                .properties()) {
            String id = resource.getKey();
            if (!then.has(id)) {
                dropped.add(id);
            } else if (resource.getValue().has("DeletionPolicy") && !isRevision(resource.getValue())) {
                assertEquals(setOnce(resource.getValue()), setOnce(then.path(id)), id);
            }
        }
        assertEquals(
                List.of(
                        "OldFileSystem",
                        "OldAccessPoint",
                        "OldMountTargetSecurityGroup",
                        "OldMountTargetIngress",
                        "OldMountTarget1",
                        "OldMountTarget2"),
                dropped);
    }

    /** Of a task definition, which is never changed: another takes its place. */
    private static boolean isRevision(JsonNode resource) {
        return resource.path("Type").asText().equals("AWS::ECS::TaskDefinition");
    }

    /** All but what may change: tags, and the words that describe a thing. */
    private static JsonNode setOnce(JsonNode resource) {
        ObjectNode rest = resource.deepCopy();
        ((ObjectNode) rest.path("Properties")).remove(List.of("FileSystemTags", "Tags", "Description"));
        return rest;
    }

    private Subject renamed() throws IOException {
        assertEquals(List.of(), project.compile(RENAMED));
        return project.written().get(0);
    }

    private static void check(Redeployment made) {
        for (String step : List.of(Redeployment.FIRST, Redeployment.THEN)) {
            Command.Result result = made.steps().result(step);
            assertTrue(result.succeeded(), () -> result + "\nrefused: " + made.refused());
        }
        for (String kind : DURABLE) {
            assertEquals(ids(made.first(), kind), ids(made.then(), kind), kind);
        }
        Set<String> accessPoints = ids(made.then(), "access point");
        assertTrue(ids(made.first(), "access point").containsAll(accessPoints), accessPoints::toString);
        assertEquals(1, made.then().of("access point").size());
    }

    private static Set<String> ids(Account account, String kind) {
        return account.of(kind).stream()
                .map(Thing::ids)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
