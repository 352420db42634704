package io.github.taskdef.processor.grant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of resource that exists already and that an application can be granted access to.
 *
 * @param noun as statements' ids call it, {@code Bucket}
 * @param name what a name can be; none where there is one resource only, the service itself
 * @param arn what stands before the name in its ARN, {@code arn:${partition}:dynamodb:${region}:${account}:table/}; empty where it has none
 * @param given what the application is given to find it
 * @param levels the permissions of each level of access
 * @param keyActions what the application must be able to do with the key of an encrypted resource, by level; empty where its service sees to that
 */
public record Grantable(
        String noun,
        Optional<Name> name,
        String arn,
        Given given,
        Map<String, List<Permission>> levels,
        Map<String, List<String>> keyActions) {

    Grantable(
            String noun,
            Name name,
            String arn,
            Given given,
            Map<String, List<Permission>> levels,
            Map<String, List<String>> keyActions) {
        this(noun, Optional.of(name), arn, given, levels, keyActions);
    }

    /**
     * What a name can be.
     *
     * @param form its characters
     * @param inWords all of it, for people: {@code its name, …}
     * @param ending what its ARN has behind it that nobody can know beforehand, as policies spell that; mostly nothing
     */
    public record Name(Pattern form, int shortest, int longest, String inWords, String ending) {

        Name(Pattern form, int shortest, int longest, String inWords) {
            this(form, shortest, longest, inWords, "");
        }

        /** Whether this is one; where references stand in it, by {@code x} each, only what is not too long already is known. */
        public boolean isPossible(String written, boolean hasReferences) {
            return form.matcher(written).matches()
                    && written.length() <= longest
                    && (hasReferences || written.length() >= shortest);
        }

        /** Whether what an ARN ends with is there. */
        public boolean hasEnding(String inArn) {
            return inArn.matches(".*" + ending.replace("?", "[A-Za-z0-9]"));
        }
    }

    /** What an application's variable holds, as the AWS SDK takes it. */
    public enum Given {
        NAME,
        /** The last word of a name that has several. */
        LAST_WORD,
        ARN,
        QUEUE_URL,
        /** Name or ARN, whichever the annotation has. */
        AS_WRITTEN;

        /** Whether that takes the name by itself, without the ARN around it. */
        public boolean isOfName() {
            return this == NAME || this == LAST_WORD || this == QUEUE_URL;
        }
    }

    /**
     * Actions that are allowed on the same resources.
     *
     * @param verb what a statement's id begins with, before the noun
     * @param resources what they are allowed on; {@code {arn}} stands for the resource's ARN, {@code {home}} for its first five parts and
     *     {@code {name}} for its name
     * @param condition what they are allowed under, where no resource can tell it
     */
    public record Permission(String verb, List<String> actions, List<String> resources, Optional<Condition> condition) {
        /** The resource itself. */
        static final String ITSELF = "{arn}";

        /** For actions that can name none. */
        static final String ANY = "*";

        Permission(String verb, List<String> actions, String... resources) {
            this(verb, actions, List.of(resources), Optional.empty());
        }

        /** Whether it names something by the name alone, which an ARN that is not known does not tell. */
        public boolean isOfName() {
            return condition.isPresent()
                    || resources.stream().anyMatch(one -> one.contains("{home}") || one.contains("{name}"));
        }
    }

    /**
     * A condition.
     *
     * @param value spelled as a permission's resources are
     */
    public record Condition(String operator, String key, String value) {}

    /** As ids of statements call several. */
    public String plural() {
        if (noun.endsWith("us")) {
            return noun + "es";
        }
        return noun.endsWith("s") ? noun : noun + "s";
    }

    /** What stands before the name of one that is written so, by name or by ARN: what AWS publishes for everybody is of no account. */
    public String arn(String written) {
        boolean isPublished = arn.contains(":ssm:") && written.matches("(?:arn:.*::parameter)?/aws/service/.*");
        return isPublished ? arn.replace("${account}", "") : arn;
    }

    /** What a level of access allows. */
    public List<Permission> permissions(String level) {
        return levels.getOrDefault(level, List.of());
    }

    /** What can be written for one. */
    public String inWords() {
        String named = name.map(Name::inWords).orElse("nothing");
        return arn.isEmpty()
                ? named
                : named + ", or its ARN, " + arn
                        + "<name>, or a reference to that whose name ends in Arn, like ${param:" + noun + "Arn}";
    }
}
