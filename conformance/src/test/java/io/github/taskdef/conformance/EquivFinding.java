package io.github.taskdef.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.subject.ImportsAsParameters;
import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A difference that equiv sees between the two texts, and where equiv, which reads HCL by itself, is mistaken. */
record EquivFinding(String line) {
    /** What equiv takes for a reference, in whatever text of a module. */
    static final String UNREADABLE = "$${";

    private static final Pattern VALUES = Pattern.compile("\t(\\S+)\tcfn=(.*)\ttf=(.*)");

    /** Resources of kinds that equiv does not map by hand: each target's spelling of a reference to them stays as it is. */
    private static final Pattern UNMAPPED = Pattern.compile("aws_(?:dynamodb_table|s3_bucket|sns_topic|sqs_queue)\\.");

    /** Arguments for what CloudFormation does by a resource's policies, or by itself. */
    private static final Set<String> TERRAFORM_ONLY = Set.of("skipdestroy", "waitforsteadystate");

    /** What equiv finds in a stack, its mistakes left out. */
    static List<EquivFinding> of(Subject stack) {
        Subject subject = ImportsAsParameters.of(stack);
        Command.Result result = Command.of(
                        Tool.EQUIV.require(),
                        subject.path().toString(),
                        subject.module().toString())
                .with(Tool.judgeVariables())
                .run();
        assertTrue(result.output().contains("EQUIV "), result::toString);
        List<EquivFinding> findings = result.output()
                .lines()
                .filter(line -> line.startsWith("hard\t"))
                .map(EquivFinding::new)
                .filter(finding -> !finding.isMistaken())
                .toList();
        return findings.stream()
                .filter(finding -> findings.stream().noneMatch(finding::isSaidBy))
                .toList();
    }

    /** Whether the other one misses in this target what this one misses in the other: equiv does not know all names that differ. */
    private boolean isSaidBy(EquivFinding other) {
        Matcher here = VALUES.matcher(line);
        Matcher there = VALUES.matcher(other.line);
        return here.find()
                && there.find()
                && line.substring(0, here.start()).equals(other.line.substring(0, there.start()))
                && oneName(here.group(1)).equals(oneName(there.group(1)))
                && here.group(2).equals(there.group(3))
                && here.group(3).equals(there.group(2));
    }

    private static String oneName(String path) {
        return path.replace("volumeconfigurations[0]", "volumeconfiguration")
                .replace("tagspecifications[0]", "tagspecifications")
                .replace("sizeingib", "sizeingb")
                .replace("configuredatlaunch", "configureatlaunch");
    }

    private boolean isMistaken() {
        Matcher values = VALUES.matcher(line);
        if (!values.find()) {
            return false;
        }
        String path = values.group(1);
        String template = values.group(2);
        String module = values.group(3);
        return path.equals("nameprefix") && template.equals("None")
                || TERRAFORM_ONLY.contains(path) && template.equals("None") && module.equals("True")
                || module.equals("('each.value',)")
                || plain(template).equals(plain(module))
                || (UNMAPPED.matcher(module).find() && names(template).equals(names(module)));
    }

    /**
     * The same spelling for both targets. A name prefix stands for the name that CloudFormation makes up, and {@code each.value}
     * is never resolved: those two are told apart above.
     */
    private static String plain(String value) {
        return value
                // a module takes subnets in an order of its own, so that the caller's does not matter
                .replaceAll("sort\\(([^()]*)\\)", "$1")
                // CloudFormation's ARN of a log group ends in :*, the provider's does not
                .replace(".arn:*", ".arn")
                // subnets are selected one by one there, and handed on as a list here
                .replaceAll("\\[\\d+]", "")
                // a default image is a condition there, which equiv takes for true
                .replaceAll("coalesce\\((param:\\w+),.*?\\)$", "$1")
                // HCL's escape of its own template sign
                .replace("%%{", "%{");
    }

    /** Which resources are meant; which of their attributes are, the accounts tell. */
    private static String names(String value) {
        return UNMAPPED.matcher(value)
                .replaceAll("@")
                .replaceAll("\\{?@(\\w+)\\.\\w+}?", "@$1")
                .replace("_", "");
    }

    @Override
    public String toString() {
        return line;
    }
}
