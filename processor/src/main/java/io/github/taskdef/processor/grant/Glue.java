package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Databases of the Glue Data Catalog: who reads one must be allowed to on the catalog, the database and its tables.
 *
 * @see <a href="https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html">Specifying AWS Glue resource ARNs: Data Catalog
 *     ARNs</a>
 */
final class Glue {
    static final Grantable DATABASE = new Grantable(
            "Database",
            new Name(Pattern.compile("[a-z0-9_-]+"), 1, 255, "its name, up to 255 small letters, digits and _ -"),
            "arn:${partition}:glue:${region}:${account}:database/",
            Given.NAME,
            Map.of(
                    "READ",
                    List.of(new Permission(
                            "Read",
                            List.of(
                                    "glue:BatchGetPartition",
                                    "glue:GetDatabase",
                                    "glue:GetPartition",
                                    "glue:GetPartitions",
                                    "glue:GetTable",
                                    "glue:GetTables"),
                            "{home}:catalog",
                            Permission.ITSELF,
                            "{home}:table/{name}/*"))),
            Map.of());

    private Glue() {}
}
