package io.github.taskdef.conformance.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.conformance.subject.Parameter;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A stack that exports what is given for the imports of Taskdef's: by the same names, the values that a module gets as variables. */
final class OtherStack {
    static final String EXPORT = "deploy what exports";
    private static final String NAME = "other";

    private OtherStack() {}

    /** Whether all that is to be imported is there. */
    static boolean isDeployed(Map<Parameter, List<String>> values, Steps steps, Map<String, String> account) {
        ObjectNode template = new ObjectMapper().createObjectNode();
        // a template has a resource, and this is one of nothing
        template.withObject("/Resources/Nothing").put("Type", "AWS::CloudFormation::WaitConditionHandle");
        values.forEach((parameter, value) -> {
            if (parameter.imported()) {
                ObjectNode output = template.withObject("/Outputs").putObject(parameter.logicalId());
                output.put("Value", value.get(0));
                output.putObject("Export").put("Name", parameter.name());
            }
        });
        return !template.has("Outputs")
                || steps.run(
                        EXPORT,
                        CloudFormationDeployment.aws(
                                        "create-stack",
                                        "--template-body",
                                        "file://" + written(template),
                                        "--stack-name",
                                        NAME)
                                .with(account));
    }

    private static Path written(ObjectNode template) {
        Path file = Folders.scratch("other-stack").resolve(NAME + ".template.json");
        try {
            return Files.writeString(file, template.toPrettyString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
