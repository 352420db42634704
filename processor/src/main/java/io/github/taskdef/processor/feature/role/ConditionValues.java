package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/**
 * Which values the operators of a kind compare: any other is never found, so that an exception holds for everybody or nobody.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM JSON
 *     policy elements: Condition operators</a>
 */
enum ConditionValues {
    /** {@code Bool} and {@code Null}. */
    TRUTH("Bool|Null", "true or false", "(?i:true|false)"),
    /** All that begin so. */
    NUMBER("Numeric.*", "a number", "[+-]?[0-9]+(?:\\.[0-9]+)?"),
    /** With or without a time, or in seconds since 1970. */
    DATE(
            "Date.*",
            "a date like 2026-12-31T23:59:59Z",
            "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9:.]{5,18}(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?|[0-9]{5,13}"),
    /** Of version 4 or 6, a single one too. */
    ADDRESS(
            "(?:Not)?IpAddress",
            "a range like 10.0.0.0/8",
            "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?|(?=[^/]*:)[0-9A-Fa-f:]{2,39}(?:/[0-9]{1,3})?"),
    /** With wild cards. */
    ARN("Arn.*", "an ARN", "(?s)arn:.*|\\*.*");

    private final String operators;
    private final String words;
    private final String form;

    ConditionValues(String operators, String words, String form) {
        this.operators = operators;
        this.words = words;
        this.form = form;
    }

    /**
     * Reports each value that the operator cannot compare; what a reference or IAM's own variable brings is not known.
     *
     * @param operator without what stands before and behind it
     */
    static void check(String operator, List<Text> values, TaskDeclaration task) {
        for (ConditionValues kind : values()) {
            if (operator.matches(kind.operators)) {
                for (Text value : values) {
                    kind.check(operator, value, task);
                }
            }
        }
    }

    private void check(String operator, Text value, TaskDeclaration task) {
        String written = value.rendered();
        if (!written.contains("${") && !written.matches(form)) {
            task.report(Problem.CONDITION_VALUE, value.origin(), written, operator, words);
        }
    }
}
