package io.github.taskdef.processor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name of a resource within its stack, in both spellings: {@code OrdersTaskRole} and {@code orders_task_role}.
 *
 * <p>It is a contract: an id comes from the names in the annotations, never from a position, and does not change while
 * those names stay; or else a deployment would replace the resource. Two names that differ only in what an id cannot hold
 * ({@code my-data}, {@code my_data}) collide, which {@link ResourceGraph.Builder} tells.
 *
 * @param cloudFormation letters and digits, beginning with a capital
 * @param terraform lower-case words joined by underscores
 * @param formerTerraform what Terraform called it before its name in the annotations changed; empty where that never did
 */
public record LogicalId(String cloudFormation, String terraform, String formerTerraform) {

    /** The id made of the words of these names in turn; empty names count for nothing. */
    public static LogicalId of(String... names) {
        StringBuilder cloudFormation = new StringBuilder();
        StringBuilder terraform = new StringBuilder();
        for (String name : names) {
            for (String word : split(name)) {
                boolean isFirst = terraform.length() == 0;
                // no name of Terraform's begins with a digit
                String first = isFirst && Character.isDigit(word.charAt(0)) ? "n" + word : word;
                cloudFormation.append(capitalized(first));
                terraform.append(isFirst ? "" : "_").append(first.toLowerCase(Locale.ROOT));
            }
        }
        return new LogicalId(cloudFormation.toString(), terraform.toString(), "");
    }

    /** This id of what was made under another: a template keeps that, since no deployment renames, while Terraform's state can move. */
    public LogicalId formerly(LogicalId first) {
        return first.equals(this) ? this : new LogicalId(first.cloudFormation, terraform, first.terraform);
    }

    /** {@code vpc_id} of {@code VpcId}: the spelling of a parameter's or output's name in Terraform. */
    public static String snakeCase(String name) {
        return of(name).terraform();
    }

    /** Between a small letter or digit and a capital, and at everything an id cannot hold. */
    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean isEnd = at == name.length() || !isWordPart(name.charAt(at));
            if (at > start && (isEnd || (isCapital(name.charAt(at)) && !isCapital(name.charAt(at - 1))))) {
                words.add(name.substring(start, at));
                start = at;
            }
            if (isEnd) {
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isWordPart(char c) {
        return isSmall(c) || isCapital(c) || (c >= '0' && c <= '9');
    }

    // By hand: what a record makes of itself is linked anew in every compilation, and this one alone is a key.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LogicalId id
                && cloudFormation.equals(id.cloudFormation)
                && terraform.equals(id.terraform);
    }

    @Override
    public int hashCode() {
        return cloudFormation.hashCode();
    }

    /** {@code Orders} of {@code orders}, {@code Token} of {@code TOKEN}. */
    private static String capitalized(String word) {
        String rest = word.substring(1);
        return Character.toUpperCase(word.charAt(0)) + (isShouted(word) ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    private static boolean isShouted(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (isSmall(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
