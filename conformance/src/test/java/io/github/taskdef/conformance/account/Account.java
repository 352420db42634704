package io.github.taskdef.conformance.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an account holds.
 *
 * @param things everything that was read
 * @param given ids of what was there before a deployment, with the name that they have in every account
 */
public record Account(List<Thing> things, Map<String, String> given) {
    /** The types of CloudFormation whose things, or the facts that they add to things, are read. */
    public static final Set<String> READ = Set.of(
            "AWS::DynamoDB::Table",
            "AWS::EC2::SecurityGroup",
            "AWS::EC2::SecurityGroupEgress",
            "AWS::EC2::SecurityGroupIngress",
            "AWS::ECS::Cluster",
            "AWS::ECS::Service",
            "AWS::ECS::TaskDefinition",
            "AWS::EFS::AccessPoint",
            "AWS::EFS::FileSystem",
            "AWS::EFS::MountTarget",
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::Policy",
            "AWS::IAM::Role",
            "AWS::IAM::RolePolicy",
            "AWS::Logs::LogGroup",
            "AWS::S3::Bucket",
            "AWS::S3::BucketPolicy",
            "AWS::SNS::Topic",
            "AWS::SNS::TopicPolicy",
            "AWS::SQS::Queue",
            "AWS::SQS::QueuePolicy",
            "AWS::SSM::Parameter",
            "AWS::SecretsManager::Secret");

    public static Account read(AwsApi api, Map<String, String> given) {
        return new Account(
                Stream.of(
                                EcsReader.read(api),
                                EfsReader.read(api),
                                IamReader.read(api),
                                NetworkReader.read(api),
                                LogsReader.read(api),
                                SecretsReader.read(api),
                                SqsReader.read(api),
                                DynamoDbReader.read(api),
                                SnsReader.read(api),
                                S3Reader.read(api))
                        .flatMap(List::stream)
                        .toList(),
                given);
    }

    /** Whether two things of a kind are alike in everything but their ids. */
    public boolean hasTwins(String kind) {
        return of(kind).stream().map(Thing::facts).distinct().count() < of(kind).size();
    }

    /** The same as if there was nothing of a kind. */
    public Account without(String kind) {
        return new Account(
                things.stream().filter(thing -> !thing.kind().equals(kind)).toList(), given);
    }

    /** The same as if what is of a kind and was there before had not changed since. */
    public Account unchanged(String kind, Account before) {
        return new Account(
                things.stream()
                        .map(thing -> before.of(kind).stream()
                                .filter(then -> then.ids().equals(thing.ids()))
                                .findFirst()
                                .orElse(thing))
                        .toList(),
                given);
    }

    public List<Thing> of(String kind) {
        return things.stream().filter(thing -> thing.kind().equals(kind)).toList();
    }

    /** What is here and was not there, in words. */
    public List<String> madeSince(Account before) {
        return things.stream()
                .filter(thing -> before.things.stream()
                        .noneMatch(other -> other.kind().equals(thing.kind())
                                && other.ids().equals(thing.ids())
                                && other.name().equals(thing.name())))
                .map(Thing::toString)
                .toList();
    }
}
