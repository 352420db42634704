package io.github.taskdef.conformance.tool;

import io.github.taskdef.testing.Command;
import io.github.taskdef.testing.Folders;
import io.github.taskdef.testing.MissingTools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of Terraform's AWS provider that a module must be valid under. */
public enum Provider {
    /** The real one, 5.100. */
    FIVE("version 5 of Terraform's AWS provider, in a mirror or a registry") {
        @Override
        Optional<Map<String, String>> find() {
            Path script = SharedTools.folder().resolve("tools/terraform-offline.sh");
            if (!Files.isReadable(script)) {
                return isServed() ? Optional.of(Map.of()) : Optional.empty();
            }
            // the script says on its other output what it found
            String ask = ". '" + script + "' 2>/dev/null; printf %s \"$TF_CLI_CONFIG_FILE\"";
            return Optional.of(Map.of(
                    "TF_CLI_CONFIG_FILE",
                    new Command(List.of("bash", "-c", ask)).run().output()));
        }
    },
    /** A stand-in for 6 made of its schema; without ephemeral resources. */
    SIX("the stand-in for version 6 of Terraform's AWS provider") {
        @Override
        Optional<Map<String, String>> find() {
            return Optional.of(SharedTools.provider6().resolve("terraform.rc"))
                    .filter(Files::isReadable)
                    .map(file -> Map.of("TF_CLI_CONFIG_FILE", file.toString()));
        }
    };

    private final String title;
    private boolean isSought;
    private Optional<Map<String, String>> found = Optional.empty();

    Provider(String title) {
        this.title = title;
    }

    /** What points Terraform at this provider; ends the test where it is nowhere. */
    public synchronized Map<String, String> require() {
        if (!isSought) {
            found = find();
            isSought = true;
        }
        if (found.isEmpty()) {
            MissingTools.miss(title);
        }
        Map<String, String> variables = new HashMap<>(found.orElseThrow());
        variables.put("TF_IN_AUTOMATION", "1");
        variables.put("CHECKPOINT_DISABLE", "1");
        return variables;
    }

    abstract Optional<Map<String, String>> find();

    /** Whether Terraform gets it by itself: a machine may have the one and no way to the other. */
    private static boolean isServed() {
        Path folder = Folders.scratch("provider");
        try {
            Files.writeString(folder.resolve("versions.tf"), """
                    terraform {
                      required_providers {
                        aws = {
                          source  = "hashicorp/aws"
                          version = "~> 5.100"
                        }
                      }
                    }
                    """);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Command.of(Tool.TERRAFORM.require(), "init", "-input=false")
                .in(folder)
                .run()
                .succeeded();
    }
}
