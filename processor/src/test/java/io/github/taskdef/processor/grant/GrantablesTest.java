package io.github.taskdef.processor.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.processor.Vocabulary;
import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.grant.Grantable.Condition;
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

    /** One that cannot name its resource would be allowed on none; one that can, on every one. */
    @ParameterizedTest
    @FieldSource("ANNOTATIONS")
    void everyActionIsKnownAndNamesItsResource(String annotation) {
        Grantable kind = Grantables.of(annotation);
        Set<String> misplaced = new TreeSet<>();
        for (List<Permission> permissions : kind.levels().values()) {
            for (Permission one : permissions) {
                boolean isForAny = one.resources().contains(Permission.ANY);
                // what a condition confines needs no resource to
                one.actions().stream()
                        .filter(action -> !isKnown(action) || isForAny == isConfinable(action))
                        .filter(action ->
                                !isKnown(action) || !isForAny || one.condition().isEmpty())
                        .forEach(misplaced::add);
            }
        }
        kind.keyActions().values().stream()
                .flatMap(List::stream)
                .filter(action -> !isKnown(action) || !isConfinable(action))
                .forEach(misplaced::add);

        assertEquals(Set.of(), misplaced);
    }

    private boolean isKnown(String action) {
        String[] parts = action.split(":");
        return !parts[1].contains("*")
                && reference.service(parts[0]).orElseThrow().hasAction(parts[1]);
    }

    private boolean isConfinable(String action) {
        String[] parts = action.split(":");
        return reference.service(parts[0]).orElseThrow().hasConfinableAction(parts[1]);
    }

    /** IAM never finds a value for a key it does not know. */
    @ParameterizedTest
    @FieldSource("ANNOTATIONS")
    void everyConditionKeyIsKnown(String annotation) {
        Grantables.of(annotation).levels().values().stream()
                .flatMap(List::stream)
                .flatMap(permission -> permission.condition().stream())
                .map(Condition::key)
                .forEach(key -> assertTrue(
                        reference.service(key.split(":")[0]).orElseThrow().hasConditionKey(key), key));
    }

    /** As AWS does; and nothing else that begins so can be taken for a name. */
    @ParameterizedTest
    @FieldSource("ANNOTATIONS")
    void arnsAreTold(String annotation) {
        Grantable kind = Grantables.of(annotation);
        boolean isWithoutArn = kind.arn().isEmpty();
        String form = "arn:\\$\\{partition}:[a-z0-9-]+:(\\$\\{region})?:(\\$\\{account})?:([A-Za-z-]+[:/])?";

        assertTrue(isWithoutArn || kind.arn().matches(form), kind.arn());
        assertTrue(isWithoutArn || !kind.name().orElseThrow().isPossible("arn:aws:example", false));
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
