package io.github.taskdef.conformance.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The differences that the stand-in causes and AWS would not. Everything else is Taskdef's. */
public enum MotoCause {
    /** CloudFormation takes these numbers as text and EFS stores numbers; moto stores what the template says. */
    NUMBERS_OF_AN_ACCESS_POINT_STAY_TEXT(
            "access point/(PosixUser/(Uid|Gid|SecondaryGids)|RootDirectory/CreationInfo/Owner(Uid|Gid))",
            (template, module) -> template.replace("\"", "").equals(module)),

    /** moto keeps the names that its own CloudFormation passes along with the properties. */
    MOUNT_TARGETS_REMEMBER_THEIR_TEMPLATE(
            "mount target/(CfResourceType|LogicalResourceId)", (template, module) -> isNothing(module)),

    /** The provider always says false here, which is the service's default; moto does not fill in the default. */
    NO_DEFAULT_FOR_CONFIGURED_AT_LAUNCH(
            "task definition [^/]*/volumes\\[[^/]*]/configuredAtLaunch",
            (template, module) -> isNothing(template) && module.equals("false")),

    /** Its CloudFormation sets the nine letters "generated" where AWS would make up a secret. */
    SECRETS_ARE_NOT_MADE_UP(
            "secret [^/]*/value/(length|punctuation)",
            (template, module) -> template.equals("9") || template.equals("false")),

    /** Its CloudFormation looks for what the API calls Enabled, where a template says SSEEnabled. */
    TABLES_ARE_NOT_ENCRYPTED("table [^/]*/SSEDescription", (template, module) -> isNothing(template)),

    /** Its CloudFormation passes over a role's ManagedPolicyArns. */
    MANAGED_POLICIES_ARE_NOT_ATTACHED(
            "role [^/]*/managed|managed policy [^/]*/AttachmentCount",
            (template, module) -> isNothing(template) || template.equals("\"0\""));

    private final Pattern where;
    private final BiPredicate<String, String> values;

    MotoCause(String where, BiPredicate<String, String> values) {
        this.where = Pattern.compile(where);
        this.values = values;
    }

    /** The differences that moto does not explain. */
    public static List<Difference> remove(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> Arrays.stream(values()).noneMatch(cause -> cause.explains(difference)))
                .toList();
    }

    private boolean explains(Difference difference) {
        return where.matcher(difference.where()).matches() && values.test(difference.left(), difference.right());
    }

    private static boolean isNothing(String side) {
        return side.equals(Difference.NOTHING);
    }
}
