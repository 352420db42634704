package io.github.taskdef.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that was probably meant. */
public final class NearestName {

    private NearestName() {}

    /** A question to put behind a message, {@code " Did you mean 'region'?"}, or nothing where no known name is near. */
    public static String hint(String found, Collection<String> known) {
        return hint("", found, known);
    }

    /** The same for names that all begin alike, which makes none of them nearer than another. */
    public static String hint(String beginning, String found, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(name -> distance(found, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(found, name) <= Math.max(2, found.length() / 3))
                .map(name -> " Did you mean '" + beginning + name + "'?")
                .orElse("");
    }

    /** The Levenshtein distance, upper and lower case being alike. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
