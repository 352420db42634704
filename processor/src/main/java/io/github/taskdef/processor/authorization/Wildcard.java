package io.github.taskdef.processor.authorization;

import java.util.Locale;

/** IAM's wildcards: {@code *} stands for any characters or none, {@code ?} for one; upper and lower case are alike. */
final class Wildcard {

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
}
