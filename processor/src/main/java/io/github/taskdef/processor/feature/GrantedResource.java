package io.github.taskdef.processor.feature;

import io.github.taskdef.processor.grant.Grantable;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.intent.GrantIntent;
import java.util.regex.Pattern;

/** A resource that exists already, by all its names: texts with <code>${…}</code> references in them. */
record GrantedResource(Grantable kind, GrantIntent grant) {
    /** The six parts of an ARN; a colon within a reference parts nothing. */
    private static final Pattern COLON = Pattern.compile(":(?![^${}]*})");

    private static final Pattern PARAMETER = Pattern.compile("\\$\\{param:([^}]*)}");
    private static final Pattern REFERENCE = Pattern.compile(Rules.REFERENCE);

    private static final int PARTS = 6;
    private static final int REGION = 3;
    private static final int ACCOUNT = 4;
    private static final int LAST = 5;

    private String written() {
        return grant.resource().rendered();
    }

    String arn() {
        return grant.isArn() ? written() : kind.arn(written());
    }

    /** Without what an ARN has before it. */
    String name() {
        return grant.isArn() ? part(LAST).substring(kind.arnPrefix().length()) : written();
    }

    private String part(int index) {
        return COLON.split(arn(), PARTS)[index];
    }

    /** What the application finds it by. */
    String given() {
        return switch (kind.given()) {
            case NAME -> name();
            case ARN -> arn();
            case QUEUE_URL -> "https://sqs." + part(REGION) + ".${urlSuffix}/" + part(ACCOUNT) + "/" + name();
        };
    }

    /** Its service as KMS knows it, where the resource is. */
    String caller() {
        return kind.service() + "." + (kind.hasPlace() ? part(REGION) : "${region}") + ".${urlSuffix}";
    }

    /** As part of a statement's id: of parameters their names, and nothing of where it is deployed. */
    String inWords() {
        String name =
                REFERENCE.matcher(PARAMETER.matcher(name()).replaceAll("-$1-")).replaceAll("-");
        return kind.noun() + LogicalId.of(name.split("[^A-Za-z0-9]+")).cloudFormation();
    }
}
