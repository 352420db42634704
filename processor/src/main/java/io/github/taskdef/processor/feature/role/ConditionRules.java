package io.github.taskdef.processor.feature.role;

import io.github.taskdef.processor.authorization.AuthorizationReference;
import io.github.taskdef.processor.diagnostics.NearestName;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.RoleIntent.Condition;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the conditions of a statement may say.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM JSON
 *     policy elements: Condition operators</a>
 */
final class ConditionRules {
    private static final List<String> OPERATORS = List.of(
            "ArnEquals",
            "ArnLike",
            "ArnNotEquals",
            "ArnNotLike",
            "BinaryEquals",
            "Bool",
            "DateEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateNotEquals",
            "IpAddress",
            "NotIpAddress",
            "Null",
            "NumericEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericNotEquals",
            "StringEquals",
            "StringEqualsIgnoreCase",
            "StringLike",
            "StringNotEquals",
            "StringNotEqualsIgnoreCase",
            "StringNotLike");

    /** What an operator can be given before and behind it, but for Null, which has nothing behind. */
    private static final String QUALIFIERS = "^(?:ForAllValues|ForAnyValue):|(?<!^Null)IfExists$";

    private final AuthorizationReference reference;
    private final TaskDeclaration task;

    ConditionRules(AuthorizationReference reference, TaskDeclaration task) {
        this.reference = reference;
        this.task = task;
    }

    void check(List<Condition> conditions) {
        Set<String> seen = new HashSet<>();
        for (Condition condition : conditions) {
            checkOperator(condition.operator());
            checkKey(condition.key());
            if (condition.values().isEmpty()) {
                task.report(Problem.STATEMENT_EMPTY, condition.origin().member("values", null), "values");
            }
            for (Text value : condition.values()) {
                PolicyText.check(value, task);
            }
            ConditionValues.check(bare(condition.operator().value()), condition.values(), task);
            String operator = condition.operator().value();
            String key = condition.key().value();
            if (!seen.add(operator + " " + key.toLowerCase(Locale.ROOT))) {
                task.report(Problem.CONDITION_TWICE, condition.key().origin(), operator, key);
            }
        }
    }

    private static String bare(String operator) {
        return operator.replaceAll(QUALIFIERS, "");
    }

    private void checkOperator(Setting<String> operator) {
        String name = bare(operator.value());
        if (!OPERATORS.contains(name)) {
            String hint = NearestName.hint(name, OPERATORS);
            task.report(Problem.CONDITION_OPERATOR, operator.origin(), operator.value(), hint);
        }
    }

    private void checkKey(Setting<String> key) {
        int colon = key.value().indexOf(':');
        if (colon < 0) {
            task.report(Problem.CONDITION_KEY, key.origin(), key.value());
        } else if (PolicyText.checkKey(key, task)) {
            checkKnown(key, key.value().substring(0, colon));
        }
    }

    /** Keys of sign-in services and such stand in no reference, so only those of AWS's own services are looked up. */
    private void checkKnown(Setting<String> key, String prefix) {
        reference
                .service(prefix)
                .filter(service -> !service.conditionKeys().isEmpty())
                .filter(service -> !service.hasConditionKey(key.value()))
                .ifPresent(service -> task.report(
                        Problem.CONDITION_KEY_UNKNOWN,
                        key.origin(),
                        key.value(),
                        NearestName.hint(key.value(), service.conditionKeys())));
    }
}
