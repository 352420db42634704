package io.github.taskdef.builds;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.testing.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Beside Lombok, whose constants a task names, and MapStruct, in whatever order they stand on the processor path. */
final class NeighboursTest {
    private static final List<String> OTHERS = List.of("lombok", "lombok-mapstruct-binding", "mapstruct-processor");

    @TestFactory
    Stream<DynamicTest> inBothOrders() {
        Built expected = Compilation.of(with("plain")).byJavacHere();
        return Stream.of(List.of(Jars.TASKDEF, OTHERS), List.of(OTHERS, Jars.TASKDEF))
                .map(order -> order.stream().flatMap(List::stream).toList())
                .map(order -> DynamicTest.dynamicTest(order.get(0) + " first", () -> {
                    Compilation compilation = Compilation.of(with("lombok"))
                            .withLibrary(Jars.jar("lombok"), Jars.jar("mapstruct"))
                            .with("-processorpath", Jars.path(order));
                    expected.assertSame(compilation.by(Jdk.here(), permissions()), "");
                    Path mapper = compilation.classes().resolve("example/Receipts$ViewsImpl.class");
                    assertTrue(Files.exists(mapper), "MapStruct has worked too");
                }));
    }

    /** Without which JDK 24 and later warn of what Lombok does. */
    private static String[] permissions() {
        return Runtime.version().feature() < 24
                ? new String[0]
                : new String[] {"-J--sun-misc-unsafe-memory-access=allow"};
    }

    /** The application, and one task more. */
    private static Sources with(String receipts) {
        Sources sources = Sources.application().copyTo(Folders.scratch("receipts"));
        new Sources(Sources.project("neighbours/" + receipts + "/java")).copyTo(sources.root());
        return sources;
    }
}
