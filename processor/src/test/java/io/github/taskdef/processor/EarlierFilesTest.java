package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a compilation the files of a stack say what the sources say, or are not there. */
final class EarlierFilesTest {
    private static final String STACK = "META-INF/taskdef/terraform/orders/";

    @TempDir
    Path output;

    private Map<String, String> earlier = Map.of();

    @BeforeEach
    void anEarlierCompilation() {
        Javac.Result compilation = compile(task("Orders", ""), task("Bills", ""));
        assertEquals(Set.of("orders", "bills"), compilation.stacks());
        earlier = compilation.deployment();
    }

    @Test
    void aStackWithAnErrorHasNone() {
        Javac.Result compilation = compile(task("Orders", "stopTimeout = 300"), task("Bills", ""));

        assertEquals(List.of("STOP_TIMEOUT"), compilation.keys());
        assertEquals(Set.of("bills"), compilation.stacks());
    }

    @Test
    void aStackBesideItIsTodays() {
        Javac.Result compilation = compile(task("Orders", "stopTimeout = 300"), task("Bills", "stopTimeout = 7"));

        assertEquals(
                compile(task("Bills", "stopTimeout = 7")).deployment(),
                compilation.deployment(),
                "as if it were alone");
        assertFalse(earlier.values().containsAll(compilation.deployment().values()));
    }

    @Test
    void rolesAreSeparateAndTogetherAgain() {
        assertEquals(
                Set.of("orders", "orders-roles", "bills", "bills-roles"),
                separate(task("Orders", ""), task("Bills", "")).stacks());

        assertEquals(earlier, compile(task("Orders", ""), task("Bills", "")).deployment());
    }

    @Test
    void separateRolesOfAStackWithAnErrorAreNotThere() {
        separate(task("Orders", ""), task("Bills", ""));

        assertEquals(
                Set.of("bills", "bills-roles"),
                separate(task("Orders", "stopTimeout = 300"), task("Bills", "")).stacks());
        assertEquals(
                Set.of(),
                compile(task("Orders", "stopTimeout = 300"), task("Bills", "stopTimeout = 300"))
                        .stacks());
    }

    @Test
    void separateRolesOfAStackThatEndedAreNotThere() {
        separate(task("Orders", ""), task("Bills", ""));

        assertEquals(
                Set.of("orders", "orders-roles"),
                separate(
                                task("Orders", ""),
                                JavaFileObjects.forSourceString("example.Bills", "package example; class Bills {}"))
                        .stacks());
    }

    @Test
    void separateRolesThatBelongToOthersNowAreNotThere() {
        assertTrue(separate(task("Orders", "")).stacks().contains("orders-roles"));
        String roles = "@io.github.taskdef.TaskRole(arn = \"arn:aws:iam::123456789012:role/a\")"
                + " @io.github.taskdef.ExecutionRole(arn = \"arn:aws:iam::123456789012:role/b\") ";

        Javac.Result compilation = separate(JavaFileObjects.forSourceString(
                "example.Orders", "package example; " + roles + "@io.github.taskdef.EcsTask class Orders {}"));

        assertFalse(compilation.stacks().contains("orders-roles"));
    }

    /** A stack that was named so before is no more: also what only a stack with tasks has. */
    @Test
    void separateRolesTakeTheNameOfAStackThatEnded() {
        compile(task("OrdersRoles", ""));
        Javac.Result compilation = separate(
                task("Orders", ""),
                JavaFileObjects.forSourceString("example.OrdersRoles", "package example; class OrdersRoles {}"));

        assertFalse(compilation.deployment().containsKey("META-INF/taskdef/orders-roles.permissions.json"));
    }

    @Test
    void whatIsNotOursStays() throws IOException {
        Path state = output.resolve(STACK + "terraform.tfstate");
        Files.writeString(state, "{}");

        Javac.Result compilation = compile(task("Orders", "stopTimeout = 300"));

        assertEquals(
                Set.of(STACK + "terraform.tfstate"),
                compilation.deployment().keySet().stream()
                        .filter(name -> name.contains("orders"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void aTaskThatJavaCannotReadIsMissedInItsStack() {
        compile(task("Orders", "stopTimeout = Missing.TIMEOUT"), task("Bills", ""));

        assertEquals(Set.of("bills"), new Javac.Result(List.of(), output).stacks());
    }

    @Test
    void aTaskOfAnUnknownStackIsMissedEverywhere() {
        compile(task("Orders", "family = Missing.FAMILY"), task("Bills", ""));

        assertFalse(new Javac.Result(List.of(), output).stacks().contains("bills"), "it may lack a task now");
    }

    @Test
    void aDiskThatIsFullHalfway() {
        Javac.Result compilation = new Javac(output)
                .with(manager -> new Variables(manager, Full::new))
                .compile(List.of(task("Orders", "")));

        assertEquals(List.of("FILE_UNWRITABLE"), compilation.keys());
        assertEquals(Set.of("bills"), compilation.stacks());
    }

    @Test
    void aFileThatCannotBeRemoved() throws IOException {
        Files.createDirectories(output.resolve("occupied/by another"));

        Javac.Result compilation = new Javac(output)
                .with(manager -> new Variables(manager, file -> new Occupied(file, output.resolve("occupied"))))
                .compile(List.of(task("Orders", "stopTimeout = 300")));

        assertEquals(List.of("STOP_TIMEOUT", "FILE_OUTDATED"), compilation.keys());
        assertEquals(
                Set.of(STACK + "variables.tf"),
                compilation.deployment().keySet().stream()
                        .filter(name -> name.contains("orders"))
                        .collect(Collectors.toSet()));
    }

    /** Puts another file in the place of a module's second one. */
    private static final class Variables extends ForwardingJavaFileManager<JavaFileManager> {
        private final UnaryOperator<FileObject> other;

        Variables(JavaFileManager manager, UnaryOperator<FileObject> other) {
            super(manager);
            this.other = other;
        }

        @Override
        public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling)
                throws IOException {
            FileObject file = super.getFileForOutput(location, packageName, name, sibling);
            return name.endsWith("variables.tf") ? other.apply(file) : file;
        }
    }

    private static final class Full extends ForwardingFileObject<FileObject> {
        Full(FileObject file) {
            super(file);
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            throw new IOException("the disk is full");
        }
    }

    /** A folder with something in it, since those who run tests as root can remove any file. */
    private static final class Occupied extends ForwardingFileObject<FileObject> {
        private final Path place;

        Occupied(FileObject file, Path place) {
            super(file);
            this.place = place;
        }

        @Override
        public URI toUri() {
            return place.toUri();
        }
    }

    private Javac.Result compile(JavaFileObject... sources) {
        return new Javac(output).compile(List.of(sources));
    }

    private Javac.Result separate(JavaFileObject... sources) {
        return new Javac(output).with("-Ataskdef.roles=separate").compile(List.of(sources));
    }

    private static JavaFileObject task(String name, String members) {
        return JavaFileObjects.forSourceString(
                "example." + name,
                "package example;\n@io.github.taskdef.EcsTask(" + members + ")\nclass " + name + " {}\n");
    }
}
