package io.github.taskdef.processor.feature.grant;

import io.github.taskdef.processor.feature.secret.SecretArns;
import io.github.taskdef.processor.feature.shared.Designation;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.grant.Grantable;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.intent.GrantIntent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A resource by all its names: texts with <code>${…}</code> references in them.
 *
 * @param isCreated whether the stack creates it, so that it has no name before
 */
record GrantedResource(Grantable kind, GrantIntent grant, boolean isCreated) {
    private static final String ARN = "{arn}";
    private static final String HOME = "{home}";
    private static final String NAME = "{name}";

    /** What stands between the six parts of an ARN, and within a name; within a reference it parts nothing. */
    private static final Pattern COLON = Pattern.compile(":(?![^${}]*})");

    private static final Pattern WORDS = Pattern.compile("[/:](?![^${}]*})");
    private static final Pattern GIVEN = Pattern.compile("\\$\\{(?:import|param):([^}]*)}");
    private static final Pattern REFERENCE = Pattern.compile(Rules.REFERENCE);

    /** The ARN of a secret that is generated here. */
    static final Pattern MADE_SECRET = Pattern.compile("\\$\\{secret:([^}]*)\\.arn}");

    private static final int PARTS = 6;
    private static final int SERVICE = 2;
    private static final int REGION = 3;
    private static final int ACCOUNT = 4;
    private static final int LAST = 5;

    private String written() {
        return grant.resource().rendered();
    }

    private boolean isArn() {
        return !kind.arn().isEmpty() && written().startsWith("arn:");
    }

    private boolean isMadeHere() {
        return MADE_SECRET.matcher(written()).matches();
    }

    /** Whether its ARN is known at deployment only. */
    private boolean isByReference() {
        return Designation.of(written()) == Designation.REFERENCE_TO_ARN;
    }

    private String arn() {
        if (isCreated) {
            return attribute("arn");
        }
        if (isByReference()) {
            return written();
        }
        // of a name in levels, the first slash stands before it already
        boolean isSlashDouble = kind.arn().endsWith("/") && written().startsWith("/");
        return isArn() ? written() : kind.arn(written()) + written().substring(isSlashDouble ? 1 : 0);
    }

    /** Its ARN's parts, as far as they are known. */
    private String[] parts() {
        return parts(isCreated || isByReference() ? kind.arn() : arn());
    }

    private static String[] parts(String arn) {
        return COLON.split(arn, PARTS);
    }

    private String attribute(String attribute) {
        return "${" + Creations.name(grant, kind) + "." + attribute + "}";
    }

    /** Without what an ARN has before it. */
    private String name() {
        if (isMadeHere()) {
            return MADE_SECRET.matcher(written()).replaceFirst("$1");
        }
        return isArn() ? parts()[LAST].substring(parts(kind.arn())[LAST].length()) : written();
    }

    private String lastWord() {
        String[] words = WORDS.split(name(), -1);
        return words[words.length - 1];
    }

    /** As policies name it. */
    private List<String> arns() {
        Name form = kind.name().orElseThrow();
        if (form.ending().isEmpty() || isByReference()) {
            return List.of(arn());
        }
        return isArn() ? SecretArns.meantBy(arn()) : List.of(arn() + form.ending());
    }

    /** What a permission is for. */
    List<String> filled(List<String> forms) {
        List<String> all = new ArrayList<>();
        for (String form : forms) {
            for (String arn : form.contains(ARN) ? arns() : List.of("")) {
                all.add(filled(form.replace(ARN, arn)));
            }
        }
        return all;
    }

    /** What a condition is for. */
    String filled(String form) {
        String home = form.contains(HOME) ? String.join(":", List.of(parts()).subList(0, LAST)) : "";
        return form.replace(ARN, arn()).replace(HOME, home).replace(NAME, name());
    }

    /** What the application finds it by. */
    String given() {
        return switch (kind.given()) {
            case NAME -> isCreated ? attribute("name") : name();
            case LAST_WORD -> lastWord();
            case ARN -> arn();
            case AS_WRITTEN -> written();
            case QUEUE_URL -> isCreated ? attribute("url") : queueUrl();
        };
    }

    private String queueUrl() {
        return "https://sqs." + parts(arn())[REGION] + ".${urlSuffix}/" + parts(arn())[ACCOUNT] + "/" + name();
    }

    /** Its service as KMS knows it, where the resource is. */
    String caller() {
        String region = parts()[REGION];
        return parts()[SERVICE] + "." + (region.isEmpty() ? "${region}" : region) + ".${urlSuffix}";
    }

    /** As part of a statement's id: of parameters and imports their names, and nothing of where it is deployed. */
    String inWords() {
        String name =
                REFERENCE.matcher(GIVEN.matcher(name()).replaceAll("-$1-")).replaceAll("-");
        return LogicalId.of((kind.noun() + "-" + name).split("[^A-Za-z0-9]+")).cloudFormation();
    }
}
