package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exists, as {@code taskdef.lock} tells, is neither replaced nor lost by accident. */
class LockTest {
    private static final String TASK = "@EcsTask(family = \"orders\", image = \"example/orders:1\") ";
    private static final String DATA = TASK + "@EfsVolume(\"/data\")";
    private static final String KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";

    /** A deployed stack without data. */
    private static final String NOTHING = """
            {
              "taskdef.lock": 1,
              "orders": {
                "deployed": true
              }
            }
            """;

    @TempDir
    Path project;

    @BeforeEach
    void isAProject() throws IOException {
        Files.createFile(project.resolve("pom.xml"));
    }

    @Test
    void tellsWhatHoldsDataAndWhatIsSetOnce() {
        assertEquals(List.of(), keys(DATA));
        assertEquals("""
                {
                  "taskdef.lock": 1,
                  "orders": {
                    "deployed": false,
                    "DataAccessPoint": {
                      "Type": "AWS::EFS::AccessPoint",
                      "MountPaths": [
                        "/data"
                      ],
                      "Properties": {
                        "FileSystemId": {
                          "Ref": "DataFileSystem"
                        },
                        "PosixUser": {
                          "Uid": "1000",
                          "Gid": "1000"
                        },
                        "RootDirectory": {
                          "Path": "/data",
                          "CreationInfo": {
                            "OwnerUid": "1000",
                            "OwnerGid": "1000",
                            "Permissions": "0750"
                          }
                        }
                      }
                    },
                    "DataFileSystem": {
                      "Type": "AWS::EFS::FileSystem",
                      "DeletionPolicy": "Retain",
                      "Properties": {
                        "Encrypted": true,
                        "KmsKeyId": null,
                        "PerformanceMode": "generalPurpose",
                        "AvailabilityZoneName": null
                      }
                    }
                  }
                }
                """, lock());
    }

    @Test
    void whatWasNeverDeployedMayChange() throws IOException {
        keys(DATA);
        assertEquals(List.of("LOCK_NOT_DEPLOYED"), keys(TASK + "@EfsVolume(\"/files\")", "-Ataskdef.warnings=error"));
        assertTrue(lock().contains("\"FilesFileSystem\""), lock());
        assertFalse(lock().contains("DataFileSystem"), lock());
        assertTrue(lock().contains("\"deployed\": false"), lock());
        assertEquals(List.of(), keys(TASK + "@EfsVolume(\"/files\")"));
        Javac.Result ended = compile(DATA.replace("orders", "sales"));
        assertTrue(ended.messages().contains("the stack orders changes or drops FilesFileSystem, "), ended::messages);
        assertEquals(java.util.Set.of("sales"), ended.stacks());
        assertFalse(lock().contains("orders"), lock());
        assertEquals(List.of("LOCK_NOT_DEPLOYED"), keys(TASK.replace("orders", "sales")));
        assertFalse(Files.exists(file()));
    }

    /** As what an older Taskdef wrote is, too. */
    @Test
    void whatDoesNotTellIsBinding() throws IOException {
        keys(DATA);
        Files.writeString(file(), lock().replaceAll(" *\"deployed\": false,\n", ""));
        assertEquals(List.of("LOCK_DROPPED"), keys(TASK));
        assertEquals(List.of(), keys(DATA));
        assertTrue(lock().contains("\"deployed\": true"), lock());
    }

    @Test
    void whatADeployedStackGetsLaterIsBinding() {
        deployed(DATA);
        assertEquals(List.of(), keys(TASK + "@Released(volumes = \"data\")"));
        assertEquals(List.of(), keys(TASK + "@EfsVolume(\"/files\")"));
        assertEquals(List.of("LOCK_DROPPED"), keys(TASK));
    }

    /** What is imported is told by its name, whatever it comes to. */
    @Test
    void tellsOfTheImportThatDataIsReachedBy() {
        String imported = TASK + "@EfsVolume(value = \"/data\", fileSystemId = \"${import:files-DataFileSystemId}\")";
        deployed(imported);
        assertTrue(lock().contains("\"Fn::ImportValue\": \"files-DataFileSystemId\""), lock());
        assertEquals(List.of("LOCK_MOVED"), keys(imported.replace("files-", "other-")));
    }

    @Test
    void aTaskWithoutDataHasNone() {
        assertEquals(List.of(), keys(TASK));
        assertFalse(Files.exists(file()));
        keys(TASK + "@EfsVolume(value = \"/data\", retain = false)");
        assertFalse(Files.exists(file()));
    }

    @Test
    void whatIsAddedIsLockedAndWhatStaysIsLeftAlone() throws IOException {
        deployed(DATA);
        String before = lock();
        assertEquals(List.of(), keys(DATA + " @EfsVolume(\"/more\")"));
        assertTrue(lock().contains("MoreFileSystem"));
        assertEquals(List.of("LOCK_DROPPED"), keys(DATA));
        Files.writeString(file(), before);
        Files.setLastModifiedTime(file(), java.nio.file.attribute.FileTime.fromMillis(0));
        assertEquals(List.of(), keys(DATA));
        assertEquals(0, Files.getLastModifiedTime(file()).toMillis());
    }

    @Test
    void whatIsDroppedIsAnErrorAtTheTaskAndStaysLocked() {
        deployed(DATA);
        String before = lock();
        Javac.Result compilation = compile(TASK);
        assertEquals(List.of("LOCK_DROPPED"), compilation.keys());
        assertTrue(compilation.messages().contains("no longer makes DataFileSystem,"), compilation::messages);
        assertEquals(2, compilation.diagnostics().get(0).getLineNumber());
        assertEquals(java.util.Set.of(), compilation.stacks());
        assertEquals(before, lock());
    }

    @Test
    void whatIsGivenUpMayGo() {
        deployed(DATA);
        assertEquals(List.of(), keys(TASK + "@EfsVolume(value = \"/data\", retain = false)"));
        assertEquals(List.of(), keys(TASK));
        assertEquals(NOTHING, lock());
    }

    @Test
    void whatIsReleasedStaysBehindInBothTargets() throws IOException {
        deployed(DATA);
        assertEquals(List.of(), keys(TASK + "@Released(volumes = \"data\")"));
        assertTrue(lock().contains("\"Released\": true"), lock());
        String module = Files.readString(classes().resolve("META-INF/taskdef/terraform/orders/main.tf"));
        for (String type : List.of("aws_efs_file_system", "aws_efs_backup_policy", "aws_efs_file_system_policy")) {
            assertTrue(module.contains("removed {\n  from = " + type + ".data_file_system\n"), module);
        }
        assertTrue(Files.readString(classes().resolve("META-INF/taskdef/terraform/orders/versions.tf"))
                .contains("\">= 1.7\""));
    }

    @Test
    void aRenamedVolumeIsAnotherOneUnlessItsFormerNameIsSaid() throws IOException {
        deployed(DATA);
        String before = lock();
        assertEquals(List.of("LOCK_DROPPED"), keys(TASK + "@EfsVolume(name = \"files\", mountPath = \"/data\")"));
        assertEquals(
                List.of(), keys(TASK + "@EfsVolume(name = \"files\", mountPath = \"/data\", formerName = \"data\")"));
        assertEquals(before, lock());
        String module = Files.readString(classes().resolve("META-INF/taskdef/terraform/orders/main.tf"));
        assertTrue(module.contains("moved {\n  from = aws_efs_file_system.data_file_system\n"
                + "  to   = aws_efs_file_system.files_file_system\n}"));
        assertTrue(module.contains("  to   = aws_efs_backup_policy.files_file_system\n"));
    }

    @Test
    void eachPropertyThatIsSetOnceIsHeld() {
        String created = TASK + "@DynamoDbTable(value = \"carts\", access = DynamoDbTable.Access.READ, %s"
                + "create = @NewTable(partitionKey = \"%s\"))";
        deployed(created.formatted("", "id"));
        Javac.Result compilation = compile(created.formatted("", "cart"));
        assertEquals(List.of("LOCK_REPLACED", "LOCK_REPLACED"), compilation.keys());
        assertTrue(compilation.messages().contains("CartsTable"), compilation::messages);
        assertEquals(List.of(), keys(created.formatted("", "id")));
    }

    @Test
    void anotherKeyIsAnErrorAtTheKey() {
        deployed(DATA);
        String keyed = TASK + "\n@EfsVolume(value = \"/data\",\nkmsKey = \"" + KEY + "\")";
        Javac.Result compilation = compile(keyed);
        assertEquals(List.of("LOCK_REPLACED"), compilation.keys());
        assertEquals(4, compilation.diagnostics().get(0).getLineNumber());
        assertTrue(compilation.messages().contains("It was nothing, and is " + KEY + " here"), compilation::messages);
    }

    @Test
    void aDirectoryDoesNotMove() {
        deployed(DATA);
        assertEquals(List.of("LOCK_MOVED"), keys(TASK + "@EfsVolume(value = \"/data\", path = \"/files\")"));
        assertEquals(List.of("LOCK_OWNER"), keys(TASK + "@EfsVolume(value = \"/data\", uid = 2000)"));
        Javac.Result changed =
                compile(TASK + "\n@EfsVolume(value = \"/data\", uid = 2000,\ngid = 2, permissions = \"0770\")");
        assertEquals(List.of("LOCK_OWNER"), changed.keys());
        assertEquals(4, changed.diagnostics().get(0).getLineNumber());
        assertTrue(
                changed.messages().contains("gid was 1000 and is 2, permissions was 0750 and is 0770 here"),
                changed::messages);
        String grouped = TASK + "@EfsVolume(value = \"/data\", uid = 2000, gid = 2, permissions = \"0770\"%s)";
        Javac.Result joined = compile(grouped.formatted(", secondaryGids = 7"));
        assertEquals(List.of("LOCK_OWNER"), joined.keys());
        assertTrue(joined.messages().contains("secondaryGids was nothing and is [\"7\"] here"), joined::messages);
        String imported = "@EfsVolume(value = \"/shared\", fileSystemId = \"fs-0123456%s\")";
        keys(DATA + imported.formatted("7"));
        assertEquals(List.of("LOCK_MOVED"), keys(DATA + imported.formatted("8")));
    }

    /** None of these changes the id of the access point and its directory alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            family = "orders" | family = "sales" | SalesDataAccessPoint | directory at /data was /orders/data, and is /sales/data here
            "/data"           | "/files"         | OrdersFilesAccessPoint | RootDirectory was /orders/data, and is /orders/files here
            "/data"           | "/data", name = "files" | OrdersFilesAccessPoint | directory at /data was /orders/data, and is /orders/files here
            fs-01234567       | fs-01234568      | OrdersDataAccessPoint | FileSystemId was fs-01234567, and is fs-01234568 here
            """)
    void theDirectoryOfAnImportedFileSystemStays(String was, String is, String id, String moved) {
        String imported = "@EcsTask(family = \"orders\", stack = \"shop\", image = \"example/orders:1\")\n"
                + "@EfsVolume(value = \"/data\", fileSystemId = \"fs-01234567\")";
        deployed(imported);
        String before = lock();
        Javac.Result compilation = compile(imported.replace(was, is));
        assertEquals(List.of("LOCK_MOVED"), compilation.keys(), compilation::messages);
        assertTrue(
                compilation
                        .messages()
                        .contains("by " + id + " the task would find other files than before: its " + moved),
                compilation::messages);
        assertEquals(3, compilation.diagnostics().get(0).getLineNumber());
        assertEquals(before, lock());
    }

    @Test
    void aRenamedVolumeMayShowTheSameDirectory() {
        deployed(TASK + "@EfsVolume(value = \"/data\", fileSystemId = \"fs-01234567\")");
        assertEquals(
                List.of(),
                keys(TASK + "@EfsVolume(value = \"/files\", fileSystemId = \"fs-01234567\", path = \"/orders/data\")"));
        assertTrue(lock().contains("FilesAccessPoint"), lock());
    }

    @Test
    void namesOfVolumesAreNotSwapped() {
        String two =
                TASK + "@EfsVolume(name = \"%s\", mountPath = \"/x\")\n@EfsVolume(name = \"%s\", mountPath = \"/y\")";
        deployed(two.formatted("a", "b"));
        Javac.Result compilation = compile(two.formatted("b", "a"));
        assertEquals(List.of("LOCK_MOVED"), compilation.keys());
        assertTrue(compilation.messages().contains("its directory at /y was /b of "), compilation::messages);
    }

    /** As the README says, with the directory it had. */
    @Test
    void whatWasLeftBehindIsUsedAgain() {
        deployed(DATA);
        String again = TASK + "@Released(volumes = \"data\")"
                + "\n@EfsVolume(value = \"/data\", fileSystemId = \"fs-01234567\", mountTargets = true%s)";
        Javac.Result compilation = compile(again.formatted(""));
        assertEquals(List.of("LOCK_MOVED"), compilation.keys());
        assertTrue(
                compilation.messages().contains("its RootDirectory was /data, and is /orders/data here"),
                compilation::messages);
        assertEquals(3, compilation.diagnostics().get(0).getLineNumber());
        assertEquals(List.of(), keys(again.formatted(", path = \"/data\"")));
    }

    @Test
    void oneThatIsRenamedIsOneMessageAtItsName() {
        String queue = TASK + "\n@SqsQueue(value = \"%s\", access = SqsQueue.Access.SEND, create = @NewQueue)";
        deployed(queue.formatted("work"));
        Javac.Result compilation = compile(queue.formatted("jobs"));
        assertEquals(List.of("LOCK_DROPPED"), compilation.keys());
        assertEquals(3, compilation.diagnostics().get(0).getLineNumber());
        assertTrue(compilation.messages().contains("@SqsQueue.value: "), compilation::messages);
        assertTrue(
                compilation
                        .messages()
                        .contains("no longer makes WorkDeadLetterQueue, WorkDeadLetterQueuePolicy, WorkQueue,"),
                compilation::messages);
    }

    @Test
    void whatNeverWasHasNoFormerNameAndIsNotReleased() {
        String files = "\n@EfsVolume(name = \"files\", mountPath = \"/files\",\nformerName = \"dta\")";
        deployed(DATA);
        Javac.Result former = compile(DATA + files);
        assertEquals(List.of("LOCK_UNKNOWN"), former.keys());
        assertEquals(4, former.diagnostics().get(0).getLineNumber());
        assertTrue(former.messages().contains("knows no DtaFileSystem in the stack orders"), former::messages);
        assertEquals(List.of("LOCK_UNKNOWN"), keys(DATA + "@Released(queues = \"work\")"));
        assertEquals(List.of("LOCK_DROPPED"), keys(TASK + files), "one message at the misspelled name");
    }

    /** Until it is taken out of the source. */
    @Test
    void whatWasReleasedOrRenamedStaysKnown() {
        deployed(DATA);
        String released = TASK + "@Released(volumes = \"data\")";
        assertEquals(List.of(), keys(released));
        assertEquals(List.of(), keys(released + "@EfsVolume(\"/more\")"));
        String renamed = "@EfsVolume(name = \"files\", mountPath = \"/data\", formerName = \"more\")";
        assertEquals(List.of(), keys(released + renamed));
        assertEquals(List.of(), keys(TASK + renamed + "@EfsVolume(\"/others\")"));
    }

    @Test
    void anImportedDirectoryEndsWithNoStackUnsaid() {
        String imported =
                "@EcsTask(image = \"example/orders:1\")\n@EfsVolume(value = \"/data\", fileSystemId = \"fs-01234567\")";
        deployed(imported);
        Javac.Result compilation = compile(imported.replace("(image", "(family = \"sales\", image"));
        assertEquals(List.of("LOCK_STACK_ENDED"), compilation.keys());
        assertEquals(2, compilation.diagnostics().get(0).getLineNumber());
        assertTrue(compilation.messages().contains("which has DataAccessPoint."), compilation::messages);
    }

    /** As is advised for a second task. */
    @Test
    void theStackMayBeNamedLater() throws IOException {
        String secret = "@Secret(env = \"TOKEN\", generate = @GeneratedSecret) @EcsService";
        Path template = classes().resolve("META-INF/taskdef/cloudformation/orders.template.json");
        deployed(DATA + secret);
        String before = Files.readString(template);
        assertEquals(List.of(), keys(DATA.replace("image", "stack = \"orders\", image") + secret));
        assertEquals(before, Files.readString(template));
    }

    @Test
    void whatTheLockDoesNotTellOfIsNotJudged() throws IOException {
        deployed(DATA);
        Files.writeString(file(), lock().replaceAll("(?m)^ +\"PerformanceMode\".*\n", ""));
        assertEquals(List.of(), keys(DATA));
        assertTrue(lock().contains("PerformanceMode"));
    }

    @Test
    void aStackThatEndsIsAnErrorOfTheLock() throws IOException {
        deployed(DATA);
        String before = lock();
        Javac.Result compilation = compile(DATA.replace("orders", "sales"));
        assertEquals(1, compilation.diagnostics().size(), compilation::messages);
        assertTrue(
                compilation
                        .messages()
                        .contains(
                                "@EcsTask.family: no class makes the stack orders any more, which has DataFileSystem."),
                compilation::messages);
        assertEquals(before, lock());
        assertTrue(compile("").messages().contains("LOCK_STACK_ENDED"));
        Files.delete(file());
        assertEquals(List.of(), keys(""));
    }

    @Test
    void aLockWithAConflictIsNotGuessedAt() throws IOException {
        deployed(DATA);
        Files.writeString(file(), lock().replace("    \"DataFileSystem", "<<<<<<< HEAD\n    \"DataFileSystem"));
        Javac.Result compilation = compile(DATA);
        assertTrue(compilation.messages().contains("taskdef.lock: line 28 "), compilation::messages);
        assertEquals(1, compilation.diagnostics().size(), compilation::messages);
        assertTrue(lock().contains("<<<<<<<"));
    }

    @Test
    void lineEndsAreTheMachines() throws IOException {
        deployed(DATA);
        Files.writeString(file(), lock().replace("\n", "\r\n"));
        assertEquals(List.of(), keys(DATA));
        assertTrue(lock().contains("\r\n"));
    }

    @Test
    void theClassesOfTestsHaveNone() {
        assertEquals(List.of(), keys(project.resolve("target/test-classes"), DATA));
        assertFalse(Files.exists(file()));
    }

    @Test
    void thePlaceIsAnOption() {
        assertEquals(List.of(), keys(DATA, "-Ataskdef.lock=deploy.lock"));
        assertTrue(Files.exists(project.resolve("deploy.lock")));
        Path elsewhere = project.resolve("elsewhere.lock");
        assertEquals(List.of(), keys(DATA, "-Ataskdef.lock=" + elsewhere));
        assertTrue(Files.exists(elsewhere));
        assertEquals(List.of(), keys(DATA, "-Ataskdef.lock=off"));
        assertFalse(Files.exists(file()));
        for (String wrong : List.of("", " ", "/", "a\0b")) {
            assertEquals(List.of("OPTION_VALUE"), keys(DATA, "-Ataskdef.lock=" + wrong), wrong);
        }
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        Files.createDirectory(file());
        assertTrue(compile(DATA).messages().contains("LOCK_UNREADABLE"));
        Files.delete(file());
        Javac.Result compilation = compile(DATA, "-Ataskdef.lock=missing/taskdef.lock");
        assertTrue(compilation.messages().contains("FILE_UNWRITABLE"), compilation::messages);
    }

    /** Compiles, and says that it was deployed. */
    private void deployed(String annotations) {
        assertEquals(List.of(), keys(annotations));
        try {
            Files.writeString(file(), lock().replace("\"deployed\": false", "\"deployed\": true"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> keys(String annotations, String... options) {
        return keys(classes(), annotations, options);
    }

    private static List<String> keys(Path classes, String annotations, String... options) {
        Javac.Result compilation = compile(classes, annotations, options);
        return compilation.diagnostics().stream()
                .map(one -> one.getMessage(null).replaceFirst("(?s).*\\[taskdef:(\\w+)].*", "$1"))
                .toList();
    }

    private Javac.Result compile(String annotations, String... options) {
        return compile(classes(), annotations, options);
    }

    /** From nothing, as after {@code mvn clean}. */
    private static Javac.Result compile(Path classes, String annotations, String... options) {
        try {
            if (Files.exists(classes)) {
                try (Stream<Path> all = Files.walk(classes)) {
                    all.sorted(java.util.Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
            Files.createDirectories(classes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Javac(classes)
                .with(options)
                .compile(List.of(JavaFileObjects.forSourceString(
                        "Orders", "import io.github.taskdef.*;\n" + annotations + " class Orders {}")));
    }

    private Path classes() {
        return project.resolve("target/classes");
    }

    private Path file() {
        return project.resolve("taskdef.lock");
    }

    private String lock() {
        try {
            return Files.readString(file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
