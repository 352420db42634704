package io.github.taskdef.processor.authorization;

import java.util.Locale;

/** IAM's wildcards: {@code *} stands for any characters or none, {@code ?} for one; upper and lower case are alike. */
final class Wildcard {

    private static final String ANY = "*";

    /** Any characters but a slash, or none; in what AWS publishes only. */
    private static final char NAME = '~';

    /** Behind the last character. */
    private static final char END = '\0';

    private Wildcard() {}

    /** Whether the pattern matches all of the text. Unlike a regular expression it takes no longer for many asterisks. */
    static boolean matches(String pattern, String text) {
        String wanted = pattern.toLowerCase(Locale.ROOT);
        String found = text.toLowerCase(Locale.ROOT);
        int at = 0;
        int asterisk = -1;
        int retry = 0;
        for (int i = 0; i < found.length(); ) {
            boolean isMore = at < wanted.length();
            if (isMore && wanted.charAt(at) == '*') {
                asterisk = at++;
                retry = i;
            } else if (isMore && (wanted.charAt(at) == '?' || wanted.charAt(at) == found.charAt(i))) {
                at++;
                i++;
            } else if (asterisk >= 0) {
                // the last asterisk stands for one character more
                at = asterisk + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
        return wanted.substring(at).chars().allMatch(rest -> rest == '*');
    }

    /** Whether there is a text that both patterns match. */
    static boolean meet(String pattern, String other) {
        return pattern.equals(ANY) || other.equals(ANY) || pattern.equals(other) || isTextOfBoth(pattern, other);
    }

    private static boolean isTextOfBoth(String pattern, String other) {
        char[] one = pattern.toLowerCase(Locale.ROOT).toCharArray();
        char[] two = other.toLowerCase(Locale.ROOT).toCharArray();
        // from the ends on: whether what is left of the one from i on meets what is left of the other from j on
        boolean[][] meets = new boolean[one.length + 1][two.length + 1];
        meets[one.length][two.length] = true;
        for (int i = one.length; i >= 0; i--) {
            char first = i < one.length ? one[i] : END;
            for (int j = two.length; j >= 0; j--) {
                char second = j < two.length ? two[j] : END;
                boolean areBoth = first != END && second != END;
                meets[i][j] |= (areBoth && (first == second || first == '?' || second == '?') && meets[i + 1][j + 1])
                        || (isAny(first) && (meets[i + 1][j] || (absorbs(first, second) && meets[i][j + 1])))
                        || (isAny(second) && (meets[i][j + 1] || (absorbs(second, first) && meets[i + 1][j])));
            }
        }
        return meets[0][0];
    }

    private static boolean isAny(char one) {
        return one == '*' || one == NAME;
    }

    private static boolean absorbs(char any, char next) {
        return next != END && (any == '*' || next != '/');
    }
}
