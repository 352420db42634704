package io.github.taskdef.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.processor.Vocabulary;
import io.github.taskdef.processor.random.Compilation.Message;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever is written in annotations is refused where it stands, or emitted sound; nothing makes the processor fail. What is refused is
 * taken away until the rest is accepted, so each application is tried in many states.
 */
final class RandomApplicationsTest {
    private static final long SEED = 7;
    private static final int TRIES = 60;

    private final Set<String> accepted = new TreeSet<>();

    @Test
    void areRefusedWhereTheyAreWrongOrEmittedSound() {
        Hunt.forAll(SEED, TRIES, Application::any, this::check);
        if (Hunt.isUsual()) {
            checkReach();
        }
    }

    /** A hunt in which hardly anything is accepted would find nothing in what is emitted. */
    private void checkReach() {
        Set<String> members = new TreeSet<>(Vocabulary.allMembers());
        Set<String> never = new TreeSet<>(members);
        never.removeAll(accepted);
        String message = "no random value of these was ever accepted: " + never + "; see Pools";
        assertTrue(never.size() <= members.size() / 10, message);
        assertEquals(annotations(members), annotations(accepted), message);
    }

    private static Set<String> annotations(Set<String> members) {
        return members.stream()
                .map(member -> member.replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void check(Application application) throws IOException {
        checkOrder(application, Compilation.of(application));
        Optional<Accepted> rest = Accepted.of(application, RandomApplicationsTest::checkState);
        if (rest.isPresent()) {
            checkOrder(application, rest.get().compilation());
            checkSeparate(application);
            application.classes().stream()
                    .flatMap(AnnotatedClass::annotations)
                    .forEach(node -> node.visit(accepted::add));
        }
    }

    /** What is accepted is also cut in two, or refused. */
    private static void checkSeparate(Application application) throws IOException {
        Compilation separate = Compilation.of(application, "-Ataskdef.roles=separate");
        checkMessages(application, separate);
        checkFiles(application, separate);
    }

    private static void checkState(Application application, Compilation compilation) {
        checkMessages(application, compilation);
        checkFiles(application, compilation);
    }

    private static void checkOrder(Application application, Compilation compilation) throws IOException {
        Compilation reversed = Compilation.reversed(application);
        assertEquals("", compilation.lacking(reversed), "not in another order of the classes");
        assertEquals("", reversed.lacking(compilation), "only in another order of the classes");
    }

    private static void checkMessages(Application application, Compilation compilation) {
        for (Message message : compilation.messages()) {
            assertTrue(!message.key().isEmpty(), () -> "the compiler's own: " + message);
            assertTrue(!message.key().equals("INTERNAL_FAULT"), message::text);
            AnnotatedClass where =
                    application.declaredBy(message.file()).orElseThrow(() -> new AssertionError("nowhere: " + message));
            int[] place = where.pointed(message.path());
            assertTrue(
                    place[0] <= message.position() && message.position() < place[1],
                    () -> message + " does not point at "
                            + where.sources().get(where.file()).substring(place[0], place[1]));
        }
    }

    private static void checkFiles(Application application, Compilation compilation) {
        Map<String, Emitted> stacks = Emitted.stacks(compilation.files());
        List<String> broken =
                compilation.errors().stream().map(Message::file).distinct().toList();
        int sound = application.classes().size() - broken.size();
        int written =
                stacks.values().stream().mapToInt(Emitted::taskDefinitions).sum();
        assertTrue(written <= sound, () -> written + " tasks are written, but " + broken + " are broken");
        assertTrue(written == sound || !broken.isEmpty(), () -> "not all " + sound + " tasks are written");
        stacks.forEach((name, stack) -> assertEquals(List.of(), stack.faults(), name));
    }
}
