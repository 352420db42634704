package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceKind.GeneratedName;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.DerivedStack;
import java.util.List;

/** What a policy calls a thing that is made after it: by its name, where it is given one, or else by how the name begins. */
final class LaterNames {
    private final DerivedStack whole;
    private final Reporter reporter;
    private final NameBeginnings beginnings;

    LaterNames(DerivedStack whole, Reporter reporter) {
        this.whole = whole;
        this.reporter = reporter;
        this.beginnings = new NameBeginnings(whole, reporter);
    }

    /** A thing as a policy names it; or what can be named by nothing, which is reported where the role was asked for. */
    List<Value> inPolicy(Value.Attribute reference, Origin role) {
        Resource resource = whole.graph().resource(reference.resource());
        if (Separation.isOfRoles(resource)) {
            return List.of(reference);
        }
        return switch (resource.kind().cloudFormation() + "." + reference.attribute()) {
            case "AWS::DynamoDB::Table.Arn" -> arns("dynamodb", "table/", resource, "");
            case "AWS::DynamoDB::Table.StreamArn" -> arns("dynamodb", "table/", resource, "/stream/*");
            case "AWS::EFS::AccessPoint.Arn" ->
                List.of(arn("elasticfilesystem", Value.text("access-point/"), Value.text("*")));
            case "AWS::Logs::LogGroup.StreamsArn" -> arns("logs", "log-group:", resource, ":*");
            case "AWS::S3::Bucket.Arn" ->
                names(resource).stream().map(LaterNames::bucket).toList();
            case "AWS::SecretsManager::Secret.Arn" -> arns("secretsmanager", "secret:", resource, "-??????");
            case "AWS::SNS::Topic.Arn" -> arns("sns", "", resource, "");
            case "AWS::SQS::Queue.Arn" -> arns("sqs", "", resource, "");
            case "AWS::DynamoDB::Table.Name", "AWS::S3::Bucket.Name" -> names(resource);
            default -> elsewhere(reference, role);
        };
    }

    /** What stands in no policy must be known to the letter. */
    List<Value> elsewhere(Value.Attribute reference, Origin role) {
        if (!Separation.isOfRoles(whole.graph().resource(reference.resource()))) {
            report(reference, "", role);
        }
        return List.of(reference);
    }

    /** Says that a thing cannot be named, and under what circumstances, if it otherwise can. */
    void report(Value.Attribute reference, String under, Origin role) {
        String thing = reference.resource().cloudFormation() + "." + reference.attribute();
        reporter.report(Problem.ROLES_BEFORE_ID, role, thing + under);
    }

    private List<Value> arns(String service, String type, Resource resource, String end) {
        return names(resource).stream()
                .map(name -> arn(service, Value.text(type), name, Value.text(end)))
                .toList();
    }

    private static Value arn(String service, Value... resource) {
        return Value.join(
                Value.text("arn:"),
                new Value.Pseudo(Place.PARTITION),
                Value.text(":" + service + ":"),
                new Value.Pseudo(Place.REGION),
                Value.text(":"),
                new Value.Pseudo(Place.ACCOUNT),
                Value.text(":"),
                Value.join(resource));
    }

    private static Value bucket(Value name) {
        return Value.join(Value.text("arn:"), new Value.Pseudo(Place.PARTITION), Value.text(":s3:::"), name);
    }

    private List<Value> names(Resource resource) {
        GeneratedName generated = resource.kind().generatedName().orElseThrow();
        Value given = resource.properties().fields().get(generated.field());
        return given == null ? beginnings.of(resource, generated) : List.of(given);
    }

    /** What the policies ask for. */
    List<Parameter> parameters() {
        return beginnings.parameters();
    }
}
