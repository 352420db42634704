package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceKind.GeneratedName;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.Secret;
import io.github.taskdef.processor.spi.DerivedStack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the names begin that are made up: with those of the stack and of the thing within it. A secret's alone begins with the latter in
 * CloudFormation, and how CloudFormation cuts what is too long is nowhere told.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html">Name type</a>
 */
final class NameBeginnings {
    private static final String STACK = "ApplicationStackName";

    /** Characters of a stack's name: StackName of the CreateStack request. */
    private static final int LONGEST_STACK = 128;

    /** What CloudFormation adds, where Terraform adds nothing and the kind's table leaves no room for it. */
    private static final int SUFFIX = "-1A2B3C4D5E6F7".length();

    private final DerivedStack whole;
    private final Reporter reporter;
    private boolean isStackNamed;
    private boolean isInSmallLetters;
    private int longestStack = LONGEST_STACK;

    NameBeginnings(DerivedStack whole, Reporter reporter) {
        this.whole = whole;
        this.reporter = reporter;
    }

    /** A thing whose name Terraform does not complete is called just so by it. */
    List<Value> of(Resource resource, GeneratedName generated) {
        String middle = "-" + named(resource.id(), generated);
        int length = middle.length() + (generated.isPrefix() ? 1 : SUFFIX);
        checkName(resource, generated, length);
        isStackNamed = true;
        isInSmallLetters |= generated.isLowerCase();
        longestStack = Math.min(longestStack, generated.longest() - length);
        Value exact = Value.join(new Value.ParameterValue(STACK), Value.text(middle));
        Value beginning = Value.join(exact, Value.text("-*"));
        return generated.isPrefix() ? List.of(beginning) : List.of(exact, beginning);
    }

    private static String named(LogicalId id, GeneratedName generated) {
        return generated.isLowerCase() ? id.cloudFormation().toLowerCase(Locale.ROOT) : id.cloudFormation();
    }

    private void checkName(Resource resource, GeneratedName generated, int length) {
        boolean hasCapitals = !whole.name().equals(whole.name().toLowerCase(Locale.ROOT));
        if (resource.isA(Secret.KIND)
                || whole.name().length() + length > generated.longest()
                || (generated.isLowerCase() && hasCapitals)) {
            reporter.report(
                    Problem.ROLES_BEFORE_NAME,
                    whole.origin(resource),
                    resource.id().cloudFormation(),
                    setting(resource));
        }
    }

    private static String setting(Resource resource) {
        String shorter = ", or a name of the stack that is shorter and in small letters";
        return switch (resource.kind().cloudFormation()) {
            case "AWS::DynamoDB::Table" -> "@NewTable.tableName" + shorter;
            case "AWS::Logs::LogGroup" -> "@Logging.group" + shorter;
            case "AWS::S3::Bucket" -> "@NewBucket.bucketName" + shorter;
            case "AWS::SNS::Topic" -> "@NewTopic.topicName" + shorter;
            case "AWS::SQS::Queue" -> "@NewQueue.queueName" + shorter;
            default -> "@GeneratedSecret.name";
        };
    }

    /** What the roles' stack asks for: in Terraform a module's name is fixed. */
    List<Parameter> parameters() {
        String letters = isInSmallLetters ? "a-z" : "A-Za-z";
        String rest = "{0," + Math.max(0, longestStack - 1) + "}";
        return isStackNamed
                ? List.of(new Parameter(
                        STACK,
                        Parameter.Type.STACK_NAME,
                        "The name under which the stack of the application is deployed, with which the names in it begin.",
                        Parameter.Group.APPLICATION,
                        Optional.of(whole.name()),
                        Optional.of("[" + letters + "][" + letters + "0-9-]" + rest),
                        "The value must be a stack's name of at most " + longestStack + " characters"
                                + (isInSmallLetters ? ", in small letters." : "."),
                        0))
                : List.of();
    }
}
