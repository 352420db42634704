package io.github.taskdef.conformance.roles;

import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.authorization.Service;
import java.util.List;
import java.util.regex.Pattern;

/** IAM's wildcards: {@code *} stands for any characters or none, {@code ?} for one. */
final class Wildcards {
    private static final AuthorizationReference AWS = new AuthorizationReference();

    private Wildcards() {}

    /** The actions of AWS that an action of a policy stands for. */
    static List<String> actions(String written) {
        int colon = written.indexOf(':');
        Service service = AWS.service(written.substring(0, colon)).orElseThrow();
        Pattern pattern = pattern(written.substring(colon + 1), Pattern.CASE_INSENSITIVE);
        List<String> actions = service.actions().stream()
                .filter(action -> pattern.matcher(action).matches())
                .map(action -> service.prefix() + ":" + action)
                .toList();
        if (actions.isEmpty()) {
            throw new AssertionError("AWS has no " + written);
        }
        return actions;
    }

    /** Whether every resource of one pattern is one of the other; a question mark does not stand for an asterisk. */
    static boolean covers(String wider, String narrower) {
        return pattern(wider, 0).matcher(narrower).matches();
    }

    private static Pattern pattern(String wildcards, int flags) {
        String quoted = Pattern.quote(wildcards).replace("*", "\\E.*\\Q").replace("?", "\\E[^*]\\Q");
        return Pattern.compile(quoted, flags);
    }
}
