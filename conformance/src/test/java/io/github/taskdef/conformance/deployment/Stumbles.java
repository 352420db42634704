package io.github.taskdef.conformance.deployment;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What moto gets wrong by chance, and right when asked anew: it answers in threads that share its tables, and fails when two meet
 * in one. And where a client lost an answer and asked again, the second request is to EFS the first one, by its token; moto makes
 * a second access point of it. A rule of a security group that the first one revoked is missed by the second.
 */
public final class Stumbles {
    private static final int REPETITIONS = 3;
    private static final Pattern REVOKED_TWICE =
            Pattern.compile("RevokeSecurityGroupEgress, .* InvalidPermission\\.NotFound");

    private Stumbles() {}

    /** Whether a client lost an answer, asked again, and says that what it revoked is gone. */
    public static boolean hasRevokedTwice(String output) {
        return REVOKED_TWICE.matcher(output).find();
    }

    /** Repeats an attempt that moto stumbled over, and says so; what it does every time stands. */
    public static <T> T retry(Object what, IntFunction<T> attempt, Predicate<T> stumbled) {
        T made = attempt.apply(0);
        for (int again = 1; stumbled.test(made) && again <= REPETITIONS; again++) {
            System.err.println("CONFORMANCE: moto stumbled over " + what + ", trying anew");
            made = attempt.apply(again);
        }
        return made;
    }
}
