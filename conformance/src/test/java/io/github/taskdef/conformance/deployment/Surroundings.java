package io.github.taskdef.conformance.deployment;

import io.github.taskdef.conformance.account.AwsApi;
import io.github.taskdef.conformance.account.GivenThings;
import io.github.taskdef.conformance.subject.Parameter;
import io.github.taskdef.conformance.subject.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is in an account before Taskdef's stack comes: network, cluster, and whatever else its parameters ask for. */
final class Surroundings {
    private static final String IMAGE = "public.ecr.aws/nginx/nginx:1.27";

    private final GivenThings given;

    /** How many subnets were asked for one by one. */
    private int single;

    Surroundings(AwsApi api) {
        given = new GivenThings(api);
    }

    /** The ids of what was made, with names that are the same in every account. */
    Map<String, String> names() {
        return given.names();
    }

    /** A value, one or several, for every parameter that has no default. */
    Map<Parameter, List<String>> values(Template template) {
        Map<Parameter, List<String>> values = new LinkedHashMap<>();
        template.parameters().stream()
                .filter(parameter -> !parameter.optional())
                .forEach(parameter -> values.put(parameter, values(parameter)));
        return values;
    }

    private List<String> values(Parameter parameter) {
        if (parameter.speaksOf("subnet")) {
            return parameter.list() && parameter.size() != 1 ? given.subnets() : List.of(nextSubnet());
        }
        return List.of(value(parameter));
    }

    /** One after the other, since each is to be in a zone of its own. */
    private String nextSubnet() {
        return given.subnets().get(single++ % given.subnets().size());
    }

    private String value(Parameter parameter) {
        if (parameter.speaksOf("securitygroup")) {
            return given.securityGroup(parameter.name());
        }
        if (parameter.speaksOf("vpc")) {
            return given.vpc();
        }
        if (parameter.speaksOf("cluster")) {
            return parameter.speaksOf("arn") ? given.clusterArn() : given.cluster();
        }
        if (parameter.speaksOf("accesspoint")) {
            return given.accessPoint();
        }
        if (parameter.speaksOf("filesystem")) {
            return given.fileSystem();
        }
        if (parameter.speaksOf("account")) {
            return "210987654321";
        }
        return parameter.speaksOf("image") ? IMAGE : arn(parameter);
    }

    /** What need not exist for a stack to be deployed, only look right. */
    private static String arn(Parameter parameter) {
        if (!parameter.speaksOf("arn")) {
            return parameter.example();
        }
        if (parameter.speaksOf("role")) {
            return "arn:aws:iam::123456789012:role/given";
        }
        if (parameter.speaksOf("secret")) {
            return "arn:aws:secretsmanager:us-east-1:123456789012:secret:given-AbCdEf";
        }
        return parameter.speaksOf("key")
                ? "arn:aws:kms:us-east-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef"
                : parameter.example();
    }
}
