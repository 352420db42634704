package io.github.taskdef.processor.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.processor.Vocabulary;
import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each table against its annotation, and against what AWS publishes. */
final class GrantablesTest {
    static final List<String> ANNOTATIONS = Grantables.ANNOTATIONS;

    private final AuthorizationReference reference = new AuthorizationReference();

    @ParameterizedTest
    @FieldSource("ANNOTATIONS")
    void everyLevelIsThere(String annotation) throws ClassNotFoundException {
        Class<?> access = Class.forName(Vocabulary.PACKAGE + "." + annotation + "$Access");
        Set<String> levels =
                Stream.of(access.getEnumConstants()).map(Object::toString).collect(Collectors.toSet());

        assertEquals(levels, Grantables.of(annotation).levels().keySet());
        assertTrue(levels.containsAll(Grantables.of(annotation).keyActions().keySet()));
    }

    /** One that cannot name its resource would be allowed on none. */
    @ParameterizedTest
    @FieldSource("ANNOTATIONS")
    void everyActionIsKnownAndNamesItsResource(String annotation) {
        Grantable kind = Grantables.of(annotation);
        Stream<String> granted = kind.levels().values().stream()
                .flatMap(List::stream)
                .map(Permission::actions)
                .flatMap(List::stream);
        Stream<String> ofKeys = kind.keyActions().values().stream().flatMap(List::stream);

        assertEquals(
                Set.of(),
                Stream.concat(granted, ofKeys)
                        .filter(action -> !isConfinable(action))
                        .collect(Collectors.toSet()));
    }

    private boolean isConfinable(String action) {
        String[] parts = action.split(":");
        return !parts[1].contains("*")
                && reference.service(parts[0]).orElseThrow().hasConfinableAction(parts[1]);
    }

    /** As IAM tells them, and as a reader looks for them. */
    @ParameterizedTest
    @FieldSource("ANNOTATIONS")
    void actionsAreInOrder(String annotation) {
        for (List<Permission> permissions : Grantables.of(annotation).levels().values()) {
            permissions.forEach(one -> assertEquals(List.copyOf(new TreeSet<>(one.actions())), one.actions()));
        }
    }
}
