package io.github.taskdef.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one stack exports is what another imports, in both targets, by names that each of them can know alone. */
final class ImportsTest {
    private static final EmittedCase EXPORTS = EmittedCase.named("exports");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^variable \"(imported_store_\\w+)\"");
    private static final Pattern OUTPUT = Pattern.compile("(?m)^output \"(\\w+)\"");

    @TempDir
    Path folder;

    /** Of a stack that is deployed under its own name. */
    @Test
    void whatIsImportedIsExported() throws IOException {
        Map<String, String> written = EXPORTS.expected();
        Set<String> exported = new TreeSet<>();
        for (JsonNode output : template(written, "store").path("Outputs")) {
            String name = output.at("/Export/Name/Fn::Sub").asText();
            exported.add(name.replace("${AWS::StackName}", "store"));
        }
        Set<String> imported = imported(written, "reader");

        assertTrue(imported.remove("net:2nd-Zone"), imported::toString);
        assertEquals(7, imported.size(), imported::toString);
        assertTrue(exported.containsAll(imported), () -> imported + " of " + exported);
    }

    /** A variable is named after the module that it is an output of, and its output. */
    @Test
    void whatAModuleAsksForIsAnOutputOfTheOther() throws IOException {
        Map<String, String> written = EXPORTS.expected();
        Set<String> told = found(OUTPUT, written.get("terraform/store/outputs.tf"));
        Set<String> asked = found(VARIABLE, written.get("terraform/reader/variables.tf"));

        assertEquals(imported(written, "reader").size() - 1, asked.size(), asked::toString);
        for (String variable : asked) {
            assertTrue(told.contains(variable.replaceFirst("^imported_store_", "")), variable);
        }
    }

    /** Each part of a stack in two imports what it needs itself. */
    @Test
    void separateRolesImportWhatTheyMayUse() throws IOException {
        Javac.Result compilation =
                new Javac(folder).with("-Ataskdef.roles=separate").compile(EXPORTS.sources());
        Map<String, String> written = EmittedCase.written(compilation);

        assertEquals(
                Set.of(
                        "store-DataFileSystemId",
                        "store-FilesBucketName",
                        "store-JobsQueueName",
                        "store-NewsTopicName",
                        "store-TokenSecretArn"),
                imported(written, "reader-roles"));
        assertEquals(
                Set.of(
                        "imported_store_data_file_system_id",
                        "imported_store_files_bucket_name",
                        "imported_store_jobs_queue_name",
                        "imported_store_news_topic_name",
                        "imported_store_token_secret_arn"),
                found(VARIABLE, written.get("terraform/reader-roles/variables.tf")));
        assertEquals(
                Set.of(
                        "net:2nd-Zone",
                        "store-DataFileSystemId",
                        "store-DataMountTargetSecurityGroupId",
                        "store-FilesBucketName",
                        "store-JobsQueueName",
                        "store-OrdersTableName",
                        "store-TokenSecretArn"),
                imported(written, "reader"));
    }

    private static Set<String> imported(Map<String, String> written, String stack) throws IOException {
        return new TreeSet<>(template(written, stack).findValuesAsText("Fn::ImportValue"));
    }

    private static JsonNode template(Map<String, String> written, String stack) throws IOException {
        return new ObjectMapper().readTree(written.get("cloudformation/" + stack + ".template.json"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
