package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.SenderIntent;
import io.github.taskdef.processor.spi.AnnotationView;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code @Sender}: what the policy of something that is created allows to services.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services">AWS service
 *     principals</a>
 */
final class Senders {
    private static final String LABEL = "(?:[a-z0-9-]|\\$\\{region})+";
    private static final String SERVICE =
            LABEL + "(?:\\." + LABEL + ")*\\.(?:amazonaws\\.com(?:\\.cn)?|\\$\\{urlSuffix})";

    /** Characters of a host name, RFC 1035. */
    private static final int LONGEST_SERVICE = 253;

    private static final String PART = "(?:[a-z0-9-]+|" + Rules.REFERENCE + ")";

    /** Of S3 neither region nor account stand in it. */
    private static final String ARN = "arn:" + PART + ":" + PART + ":" + PART + "?:" + PART + "?:[!-~]+";

    private static final String ACCOUNT = "[0-9]{12}|\\$\\{account}";

    private Senders() {}

    static List<SenderIntent> read(AnnotationView created, TaskDeclaration task) {
        List<SenderIntent> senders = new ArrayList<>();
        for (AnnotationView sender : created.annotations("senders")) {
            senders.add(new SenderIntent(
                    sender.origin(),
                    task.text(sender.text("service")),
                    task.texts(sender.texts("sourceArns")),
                    task.text(sender.text("sourceAccount"))));
        }
        return senders;
    }

    static void check(List<SenderIntent> senders, TaskDeclaration task) {
        for (SenderIntent sender : senders) {
            Text service = sender.service();
            String name = service.rendered();
            if (service.isReadable() && (name.length() > LONGEST_SERVICE || !name.matches(SERVICE))) {
                task.report(Problem.SENDER_SERVICE, service.origin(), service.rendered());
            }
            if (sender.sources().isEmpty()) {
                task.report(Problem.SENDER_SOURCE_MISSING, sender.origin().member("sourceArns", null));
            }
            for (Text source : sender.sources()) {
                checkSource(source, task);
            }
            Rules.idOrReference(sender.account(), ACCOUNT, Problem.SENDER_ACCOUNT, task);
        }
    }

    private static void checkSource(Text source, TaskDeclaration task) {
        boolean isReference = source.isReference() && !source.rendered().matches(Rules.PLACE);
        if (source.isReadable() && !isReference && !source.rendered().matches(ARN)) {
            task.report(Problem.SENDER_SOURCE, source.origin(), source.rendered());
        }
    }

    /** The key of a queue or topic is used by whoever sends. */
    static void checkKey(List<SenderIntent> senders, boolean hasKey, TaskDeclaration task) {
        for (SenderIntent sender : senders) {
            if (hasKey) {
                task.report(
                        Problem.SENDER_KEY,
                        sender.service().origin(),
                        sender.service().rendered());
            }
        }
    }

    /** The statements that allow it. */
    static List<Value> allow(List<SenderIntent> senders, List<String> actions, Value resource, TaskDraft task) {
        List<Value> statements = new ArrayList<>();
        for (SenderIntent sender : senders) {
            Value principal =
                    Value.fields().put("Service", task.value(sender.service())).build();
            statements.add(Value.fields()
                    .put("Sid", "AllowSender" + (statements.size() + 1))
                    .put("Effect", "Allow")
                    .put("Principal", principal)
                    .put("Action", oneOrMore(Value.texts(actions).items()))
                    .put("Resource", resource)
                    .put("Condition", condition(sender, task))
                    .build());
        }
        return statements;
    }

    private static Value condition(SenderIntent sender, TaskDraft task) {
        Value sources = oneOrMore(task.values(sender.sources()));
        Value.FieldsBuilder condition = Value.fields()
                .put("ArnLike", Value.fields().put("aws:SourceArn", sources).build());
        String service = sender.service().rendered();
        boolean isNameless = service.startsWith("s3.") || service.startsWith("logging.s3.");
        if (!sender.account().isEmpty() || isNameless) {
            Value account = sender.account().isEmpty() ? new Value.Pseudo(Place.ACCOUNT) : task.value(sender.account());
            condition.put(
                    "StringEquals",
                    Value.fields().put("aws:SourceAccount", account).build());
        }
        return condition.build();
    }

    private static Value oneOrMore(List<Value> values) {
        return values.size() == 1 ? values.get(0) : new Value.Items(values);
    }
}
