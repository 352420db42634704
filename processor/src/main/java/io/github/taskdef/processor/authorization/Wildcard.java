package io.github.taskdef.processor.authorization;

import java.util.Locale;

/** IAM's wildcards: {@code *} stands for any characters or none, {@code ?} for one; upper and lower case are alike. */
final class Wildcard {

    /** Any characters but a slash, or none; in what AWS publishes only. */
    private static final char NAME = '~';

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
        String one = pattern.toLowerCase(Locale.ROOT);
        String two = other.toLowerCase(Locale.ROOT);
        // from the ends on: whether what is left of the one from i on meets what is left of the other from j on
        boolean[][] meets = new boolean[one.length() + 1][two.length() + 1];
        for (int i = one.length(); i >= 0; i--) {
            for (int j = two.length(); j >= 0; j--) {
                boolean areDone = i == one.length() && j == two.length();
                meets[i][j] = areDone
                        || goesOn(one, i, two, j, meets)
                        || (isAny(one, i) && (meets[i + 1][j] || (absorbs(one, i, two, j) && meets[i][j + 1])))
                        || (isAny(two, j) && (meets[i][j + 1] || (absorbs(two, j, one, i) && meets[i + 1][j])));
            }
        }
        return meets[0][0];
    }

    private static boolean goesOn(String one, int i, String two, int j, boolean[][] meets) {
        return i < one.length()
                && j < two.length()
                && (one.charAt(i) == two.charAt(j) || one.charAt(i) == '?' || two.charAt(j) == '?')
                && meets[i + 1][j + 1];
    }

    private static boolean isAny(String pattern, int at) {
        return at < pattern.length() && (pattern.charAt(at) == '*' || pattern.charAt(at) == NAME);
    }

    private static boolean absorbs(String any, int at, String text, int next) {
        return next < text.length() && (any.charAt(at) == '*' || text.charAt(next) != '/');
    }
}
