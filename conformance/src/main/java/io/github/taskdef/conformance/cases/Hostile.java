package io.github.taskdef.conformance.cases;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.Env;
import io.github.taskdef.HealthCheck;
import io.github.taskdef.Logging;
import io.github.taskdef.TaskRole;

/**
 * Texts that a careless generator would change, or take for code of its own. {@code HostileTextTest} reads them back from both
 * accounts; there a literal {@code $$} before a brace is one dollar sign.
 */
@SuppressWarnings("taskdef:COMMAND_LINE")
@EcsTask(
        family = "hostile",
        image = "registry/app:1",
        command = {
            Hostile.QUOTES,
            Hostile.BACKSLASHES,
            Hostile.LINES,
            Hostile.REFERENCES,
            Hostile.DIRECTIVES,
            Hostile.COMMENTS,
            Hostile.ESCAPES,
            Hostile.LANGUAGES,
            Hostile.WORDS,
            Hostile.BLANK,
            Hostile.NAMES,
            Hostile.ESCAPED_REFERENCES,
            Hostile.HIDDEN
        },
        entryPoint = {Hostile.QUOTES, Hostile.REFERENCES},
        workingDirectory = "/a b/" + Hostile.QUOTES,
        environment = {
            @Env(name = "QUOTES", value = Hostile.QUOTES),
            @Env(name = "BACKSLASHES", value = Hostile.BACKSLASHES),
            @Env(name = "LINES", value = Hostile.LINES),
            @Env(name = "REFERENCES", value = Hostile.REFERENCES),
            @Env(name = "DIRECTIVES", value = Hostile.DIRECTIVES),
            @Env(name = "COMMENTS", value = Hostile.COMMENTS),
            @Env(name = "ESCAPES", value = Hostile.ESCAPES),
            @Env(name = "LANGUAGES", value = Hostile.LANGUAGES),
            @Env(name = "WORDS", value = Hostile.WORDS),
            @Env(name = "NAMES", value = Hostile.NAMES),
            @Env(name = "HIDDEN", value = Hostile.HIDDEN),
            @Env(name = "BESIDE_A_REFERENCE", value = Hostile.DIRECTIVES + "${region}" + Hostile.DOLLARS),
            @Env(name = "PARTITION", value = "arn:aws:s3:::orders-${account} arn:${partition}:s3:::arn:x"),
            @Env(
                    name = "BETWEEN_REFERENCES",
                    value = "${region}" + Hostile.ESCAPED_REFERENCES + "${account}" + Hostile.NAMES)
        },
        healthCheck = @HealthCheck(command = {"CMD-SHELL", Hostile.QUOTES + Hostile.DIRECTIVES}),
        logging = @Logging(multilinePattern = "^\\d{4}-\"%{x}\\\\"))
@EfsVolume(name = "data", mountPath = "/mnt/it's \"mine\" \\ %{x}", path = "/it's \"mine\" \\ % é")
@TaskRole(
        @Allow(
                actions = "s3:GetObject",
                resources = {
                    "arn:${partition}:s3:::bucket/" + Hostile.LATIN,
                    "arn:aws:s3:::bucket-${account}/*",
                    "arn:${partition}:s3:::bucket/" + Hostile.VARIABLES
                },
                conditions =
                        @Condition(
                                operator = "StringEquals",
                                key = "s3:ExistingObjectTag/" + Hostile.QUOTES,
                                values = {Hostile.DIRECTIVES, Hostile.REFERENCES, Hostile.VARIABLES, Hostile.NAMES})))
public final class Hostile {
    public static final String QUOTES = "\"quoted\" 'twice' `thrice`";
    public static final String BACKSLASHES = "back\\slash \\\\ \\n \\";
    public static final String LINES = "line\nfeed\tand tab\n\n";
    public static final String REFERENCES = "$${x} $${!Name} $${var.region} $ $$ $HOME {x}";
    public static final String DOLLARS = "$${x} $ $$ $HOME {x}";
    public static final String DIRECTIVES = "%{if true}%{endif} %%{x} 100%";
    public static final String COMMENTS = "<<EOT\nx\nEOT */ /* // # -- ;";
    public static final String ESCAPES = "\\u0041 \\x41 &amp; %20 {{x}}";
    public static final String LANGUAGES = "Grüße 日本語 עברית 😀 👩‍👩‍👧";
    /** All that IAM takes in a policy. */
    public static final String LATIN = "Grüße þ ÿ";

    /** What IAM puts in. */
    public static final String VARIABLES = "$${aws:username}/$${aws:PrincipalTag/team}";

    /** What CloudFormation would put in, if it stood in a {@code Fn::Sub}. */
    public static final String NAMES = "$${AWS::Region} $${TaskRole} $${TaskRole.Arn} $${Image}";

    /** What {@code Fn::Sub} would take for its own escape, and what it cannot say. */
    public static final String ESCAPED_REFERENCES = "$${!x} $${x y} $${";

    /** What nobody sees, or what turns a line around. */
    public static final String HIDDEN =
            "\u007f\u0085\u00ad\u200b\u200d\u200f\u202eabc\u202c\u2028\u2029\ufeff\udb40\udc41";

    public static final String WORDS = "true";
    public static final String BLANK = " ";

    private Hostile() {}
}
