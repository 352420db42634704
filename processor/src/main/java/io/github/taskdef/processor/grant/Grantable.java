package io.github.taskdef.processor.grant;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A kind of resource that exists already and that an application can be granted access to.
 *
 * @param noun as statements' ids call it, {@code Bucket}
 * @param service as ARNs spell it, and the names of KMS's callers
 * @param name what a name can be
 * @param hasPlace whether its ARN tells region and account
 * @param arnPrefix what stands before the name in its ARN, {@code table/}
 * @param given what the application is given to find it
 * @param levels the permissions of each level of access
 * @param keyActions what the application must be able to do with the key of an encrypted resource, by level; empty where its service sees to that
 */
public record Grantable(
        String noun,
        String service,
        Name name,
        boolean hasPlace,
        String arnPrefix,
        Given given,
        Map<String, List<Permission>> levels,
        Map<String, List<String>> keyActions) {

    /**
     * What a name can be.
     *
     * @param form its characters
     * @param inWords all of it, for people
     */
    public record Name(Pattern form, int shortest, int longest, String inWords) {

        /** Whether this is one; where references stand in it, by {@code x} each, only what is not too long already is known. */
        public boolean isPossible(String written, boolean hasReferences) {
            return form.matcher(written).matches()
                    && written.length() <= longest
                    && (hasReferences || written.length() >= shortest);
        }
    }

    /** What an application's variable holds, as the AWS SDK takes it. */
    public enum Given {
        NAME,
        ARN,
        QUEUE_URL
    }

    /**
     * Actions that are allowed on the same part of the resource.
     *
     * @param verb what a statement's id begins with, before the noun
     * @param below what follows the resource's ARN: nothing for the resource itself
     */
    public record Permission(String verb, List<String> actions, String below) {}

    /** As ids of statements call several. */
    public String plural() {
        return noun + "s";
    }

    /** What a level of access allows. */
    public List<Permission> permissions(String level) {
        return levels.getOrDefault(level, List.of());
    }

    /** The ARN of the resource of this name, in the account and region of the task. */
    public String arn(String resource) {
        return "arn:${partition}:" + service + (hasPlace ? ":${region}:${account}:" : ":::") + arnPrefix + resource;
    }
}
