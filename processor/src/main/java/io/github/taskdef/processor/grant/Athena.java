package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Work groups; the tables and the buckets behind them are allowed on their own.
 *
 * @see <a href="https://docs.aws.amazon.com/athena/latest/ug/example-policies-workgroup.html">Example workgroup policies</a>
 */
final class Athena {
    static final Grantable WORK_GROUP = new Grantable(
            "WorkGroup",
            new Name(Pattern.compile("[A-Za-z0-9._-]+"), 1, 128, "its name, up to 128 letters, digits and . _ -"),
            "arn:${partition}:athena:${region}:${account}:workgroup/",
            Given.NAME,
            Map.of(
                    "QUERY",
                    List.of(new Permission(
                            "QueryIn",
                            List.of(
                                    "athena:GetQueryExecution",
                                    "athena:GetQueryResults",
                                    "athena:GetQueryResultsStream",
                                    "athena:StartQueryExecution",
                                    "athena:StopQueryExecution"),
                            Permission.ITSELF))),
            Map.of());

    private Athena() {}
}
