package io.github.taskdef.conformance.tool;

import io.github.taskdef.testing.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The versions of Terraform's AWS provider that a module must be valid under. */
public enum Provider {
    /** The real one, 5.100. */
    FIVE {
        @Override
        Map<String, String> find() {
            Path script = SharedTools.folder().resolve("tools/terraform-offline.sh");
            // the script says on its other output what it found; where it finds nothing Terraform asks its registry
            String ask = ". '" + script + "' 2>/dev/null; printf %s \"$TF_CLI_CONFIG_FILE\"";
            return Files.isReadable(script)
                    ? Map.of(
                            "TF_CLI_CONFIG_FILE",
                            new Command(List.of("bash", "-c", ask)).run().output())
                    : Map.of();
        }
    },
    /** A stand-in for 6 made of its schema; without ephemeral resources. */
    SIX {
        @Override
        Map<String, String> find() {
            return Map.of("TF_CLI_CONFIG_FILE", Tool.PROVIDER_6.require());
        }
    };

    private Map<String, String> found = Map.of();

    /** What points Terraform at this provider. */
    public synchronized Map<String, String> environment() {
        if (found.isEmpty()) {
            Map<String, String> variables = new HashMap<>(find());
            variables.put("TF_IN_AUTOMATION", "1");
            variables.put("CHECKPOINT_DISABLE", "1");
            found = Map.copyOf(variables);
        }
        return found;
    }

    abstract Map<String, String> find();
}
