package io.github.taskdef.conformance.simulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.taskdef.conformance.policy.ResolvedTemplate;
import io.github.taskdef.conformance.policy.Role;
import io.github.taskdef.conformance.simulation.Call.Verdict;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.Subjects;
import io.github.taskdef.conformance.tool.Compiler;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Roles may do what their task needs, and not what stands next to it: a policy simulator reads what Taskdef emits. */
class PermissionsTest {
    /** What every execution role may; it stands in the case about logs alone. */
    private static final Set<String> OF_EVERY_EXECUTION_ROLE = Set.of("logs:CreateLogStream", "logs:PutLogEvents");

    private static final Map<PermissionCase, Emitted> TOGETHER = new LinkedHashMap<>();
    private static final Map<PermissionCase, Emitted> SEPARATE = new LinkedHashMap<>();

    /** A case's templates, which are one where its roles are made with the rest. */
    private record Emitted(ResolvedTemplate application, ResolvedTemplate roles) {
        static Emitted of(Subject subject) {
            ResolvedTemplate application = ResolvedTemplate.read(subject.path(), subject.name());
            return new Emitted(
                    application,
                    subject.roles()
                            .map(roles -> ResolvedTemplate.read(roles.path(), roles.name()))
                            .orElse(application));
        }

        Role find(Role.Of which) {
            return Role.find(which, application, roles).orElseThrow();
        }
    }

    @BeforeAll
    static void emit() throws IOException {
        List<PermissionCase> all = PermissionCase.all();
        TOGETHER.putAll(emitted(Folders.scratch("permissions"), all));
        SEPARATE.putAll(emitted(
                Folders.scratch("permissions-separate"),
                all.stream().filter(PermissionCase::canBeSeparate).toList(),
                "-Ataskdef.roles=separate"));
    }

    private static Map<PermissionCase, Emitted> emitted(Path folder, List<PermissionCase> all, String... options)
            throws IOException {
        List<Path> sources = new ArrayList<>();
        for (PermissionCase one : all) {
            sources.add(Files.writeString(folder.resolve(one.className() + ".java"), one.source()));
        }
        assertEquals(List.of(), Compiler.withTaskdef(folder, sources, options));
        Map<String, Subject> emitted = Subject.in(folder.resolve("META-INF/taskdef")).stream()
                .collect(toMap(Subject::name, subject -> subject));
        Map<PermissionCase, Emitted> templates = new LinkedHashMap<>();
        for (PermissionCase one : all) {
            templates.put(one, Emitted.of(emitted.get(one.name())));
        }
        return templates;
    }

    /** What became of a call. */
    private record Answer(PermissionCase about, Call call, String decision) {}

    @TestFactory
    Stream<DynamicNode> calls() throws IOException {
        return tests(answers(TOGETHER, role -> role), "");
    }

    @TestFactory
    Stream<DynamicNode> callsOfSeparateRoles() throws IOException {
        return tests(answers(SEPARATE, role -> role), ", roles separate");
    }

    private static Stream<DynamicNode> tests(List<Answer> answers, String how) {
        return answers.stream().collect(groupingBy(Answer::about, LinkedHashMap::new, toList())).entrySet().stream()
                .map(one -> dynamicContainer(
                        one.getKey().name() + how, one.getValue().stream().map(PermissionsTest::test)));
    }

    private static DynamicTest test(Answer answer) {
        Call call = answer.call();
        return dynamicTest(
                call.toString(),
                () -> assertEquals(call.expected().simulated(), answer.decision(), answer.about() + ", " + call));
    }

    /** So no call is denied because it is misspelt or cannot be, and a permission that is too wide would be noticed. */
    @Test
    void anAlmightyRoleMayMakeEachCall() throws IOException {
        assertAll(Verdict.ALLOWED, answers(TOGETHER, role -> Simulator.ALMIGHTY));
    }

    /** So no call is allowed but by the role, and a permission that is missing would be noticed. */
    @Test
    void aPowerlessRoleMayMakeNone() throws IOException {
        assertAll(Verdict.DENIED, answers(TOGETHER, role -> Simulator.POWERLESS));
    }

    private static void assertAll(Verdict verdict, List<Answer> answers) {
        assertEquals(
                List.of(),
                answers.stream()
                        .filter(answer -> !answer.decision().equals(verdict.simulated()))
                        .toList());
    }

    private static List<Answer> answers(Map<PermissionCase, Emitted> cases, UnaryOperator<Role> change)
            throws IOException {
        Simulator simulator = new Simulator();
        cases.forEach((one, emitted) -> calls(one, cases)
                .forEach(call -> simulator.add(call, change.apply(emitted.find(call.role())), emitted.application())));
        Iterator<String> decisions = simulator.answers().iterator();
        return cases.keySet().stream()
                .flatMap(one -> calls(one, cases).map(call -> new Answer(one, call, decisions.next())))
                .toList();
    }

    private static Stream<Call> calls(PermissionCase one, Map<PermissionCase, Emitted> cases) {
        return one.calls().stream().filter(call -> cases == TOGETHER || !call.isOfTogether());
    }

    @Test
    void aRoleMayDoNothingThatNoCaseAsksFor() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        TOGETHER.forEach((one, emitted) -> one.callers().forEach(which -> {
            Set<String> actions = emitted.find(which).actions().collect(toCollection(TreeSet::new));
            actions.removeAll(one.wanted(which));
            if (which == Role.Of.EXECUTION) {
                actions.removeAll(OF_EVERY_EXECUTION_ROLE);
            }
            found.put(one + ", " + which, actions);
        }));
        found.values().removeIf(Set::isEmpty);
        assertEquals(Map.of(), found);
    }

    /** Also a permission that is derived of something new must have its case here. */
    @Test
    void whatOtherStacksMayDoIsInACaseHere() {
        Set<String> found = Subjects.all().stream()
                .flatMap(subject -> Role.all(ResolvedTemplate.read(subject.path())))
                .flatMap(Role::actions)
                .collect(toCollection(TreeSet::new));
        TOGETHER.keySet()
                .forEach(one -> Stream.of(Role.Of.values()).forEach(which -> found.removeAll(one.wanted(which))));
        assertEquals(Set.of(), found);
    }
}
