package io.github.taskdef.processor.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.taskdef.processor.TaskdefProcessor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. Dependencies point one way; a library is known where it is needed and nowhere else. */
final class ArchitectureTest {
    private static final String ROOT = "io.github.taskdef.processor";

    /** What each package may know of ours besides itself; the root package ties all together and may know every one. */
    private static final Map<String, List<String>> KNOWS = new TreeMap<>(Map.ofEntries(
            Map.entry("graph", List.of()),
            Map.entry("authorization", List.of()),
            Map.entry("diagnostics", List.of()),
            Map.entry("spi", List.of("graph", "diagnostics")),
            Map.entry("resource", List.of("graph")),
            Map.entry("intent", List.of("spi", "graph", "diagnostics")),
            Map.entry(
                    "feature",
                    feature(
                            "grant",
                            "feature.container",
                            "feature.grant",
                            "feature.role",
                            "feature.secret",
                            "feature.service",
                            "feature.shared",
                            "feature.task",
                            "feature.volume")),
            Map.entry("feature.shared", feature()),
            Map.entry("feature.role", feature("authorization", "feature.shared")),
            Map.entry("feature.secret", feature("feature.role", "feature.shared")),
            Map.entry("feature.volume", feature("feature.role", "feature.secret", "feature.shared")),
            Map.entry("feature.container", feature("feature.secret", "feature.shared", "feature.volume")),
            Map.entry("feature.grant", feature("grant", "feature.role", "feature.secret", "feature.shared")),
            Map.entry("feature.task", feature("feature.container", "feature.role", "feature.shared")),
            Map.entry("feature.service", feature("feature.shared")),
            Map.entry("grant", List.of()),
            Map.entry("check", List.of("spi", "intent", "resource", "graph", "diagnostics")),
            Map.entry("render", List.of("graph")),
            Map.entry("separation", List.of("spi", "resource", "graph", "diagnostics")),
            Map.entry("render.cloudformation", List.of("graph", "render")),
            Map.entry("render.permissions", List.of("graph", "render")),
            Map.entry("render.terraform", List.of("graph", "render")),
            Map.entry("lock", List.of("spi", "graph", "render.cloudformation", "diagnostics")),
            Map.entry("companion", List.of("spi", "intent", "graph", "diagnostics")),
            Map.entry("mirror", List.of("spi", "diagnostics"))));

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(classFiles());

    /** What every feature knows, and what one of them knows besides. */
    private static List<String> feature(String... others) {
        return Stream.concat(Stream.of("spi", "intent", "resource", "graph", "diagnostics"), Stream.of(others))
                .toList();
    }

    private static Path classFiles() {
        try {
            return Path.of(TaskdefProcessor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException noPath) {
            throw new IllegalStateException(noPath);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsOnly() {
        return KNOWS.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey() + " → " + entry.getValue(), () -> {
                    String[] known = Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                            .map(name -> ROOT + "." + name)
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage(ROOT + "." + entry.getKey())
                            .should()
                            .onlyDependOnClassesThat(
                                    resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(known)))
                            .check(CLASSES);
                }));
    }

    @Test
    void eachPackageIsTold() {
        TreeSet<String> packages = new TreeSet<>();
        CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1))
                .forEach(packages::add);
        assertEquals(KNOWS.keySet(), packages);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingIsCalledUtil() {
        noClasses().should().resideInAnyPackage("..util..", "..utils..").check(CLASSES);
    }

    /** All the others are tested without a compiler. */
    @Test
    void theCompilersModelIsKnownAtTheEdge() {
        onlyIn("javax.lang.model..", "", ".mirror", ".diagnostics", ".companion");
        onlyIn("javax.annotation.processing..", "", ".diagnostics");
    }

    /** Other compilers have no such classes; the classes that use them do without them there. */
    @Test
    void javacItselfIsKnownToTwoClasses() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".diagnostics.SourcePointer")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".SourceLocator")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "jdk..")
                .check(CLASSES);
    }

    @Test
    void librariesAreKnownWhereTheyAreNeeded() {
        onlyIn("com.fasterxml..", ".render", ".render.cloudformation", ".render.permissions", ".lock");
        onlyIn("com.fasterxml.jackson.databind..", ".lock");
        onlyIn("com.palantir.javapoet..", "", ".companion");
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .and()
                .doNotHaveSimpleName("Output")
                .and()
                .doNotHaveSimpleName("Pipeline")
                .should()
                .dependOnClassesThat(resideInAPackage("com.palantir.javapoet.."))
                .check(CLASSES);
    }

    private static void onlyIn(String library, String... packages) {
        String[] names = Stream.of(packages).map(name -> ROOT + name).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(names)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CLASSES);
    }
}
