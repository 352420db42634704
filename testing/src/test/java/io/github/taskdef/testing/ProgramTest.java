package io.github.taskdef.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** An old tool on the {@code PATH} is no better than none. */
class ProgramTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "CFN_LINT, cfn-lint 1.58.0",
        "CFN_LINT, cfn-lint 1.58.3",
        "TERRAFORM, Terraform v1.11.0",
        "TERRAFORM, Terraform v1.14.2",
        "AWS, aws-cli/1.45.11 Python/3.11.7 Linux/6.18",
        "AWS, aws-cli/2.13.0 Python/3.11.4 Linux/6.18",
        "NODE, v20.20.2"
    })
    void oneThatServesIsTaken(Program program, String says) throws IOException {
        Path tool = tool("bin", program, says);
        assertEquals(Optional.of(tool), program.search(path("bin")).path());
    }

    @ParameterizedTest
    @CsvSource({
        "CFN_LINT, cfn-lint 1.51.0",
        "CFN_LINT, cfn-lint 1.6.0",
        "CFN_LINT, cfn-lint 1.59.0",
        "TERRAFORM, Terraform v1.10.5",
        "TERRAFORM, Terraform v1.5.7",
        "AWS, aws-cli/1.28.9 Python/3.7.1",
        "AWS, aws-cli/2.12.7 Python/3.11.4",
        "NODE, v18.20.8",
        "NODE, no version"
    })
    void anotherIsAsGoodAsNone(Program program, String says) throws IOException {
        tool("bin", program, says);
        assertEquals(Optional.empty(), program.search(path("bin")).path());
    }

    @Test
    void whatIsThereInsteadIsTold() throws IOException {
        Path old = tool("bin", Program.CFN_LINT, "cfn-lint 1.51.0");
        Program.Search search = Program.CFN_LINT.search(path("bin"));
        assertEquals("cfn-lint 1.58 (" + old + " is 1.51.0)", search.title());
    }

    @Test
    void anAbsentOneIsTold() {
        assertEquals(
                new Program.Search(Optional.empty(), "terraform 1.11 or later"),
                Program.TERRAFORM.search(path("nothing")));
    }

    @Test
    void theOldOneInFrontHidesNone() throws IOException {
        tool("old", Program.TERRAFORM, "Terraform v1.5.7");
        Path good = tool("new", Program.TERRAFORM, "Terraform v1.11.4");
        assertEquals(
                Optional.of(good),
                Program.TERRAFORM.search(path("old") + ":" + path("new")).path());
    }

    @Test
    void givenPlacesComeFirst() throws IOException {
        tool("path", Program.CFN_LINT, "cfn-lint 1.58.0");
        Path pinned = tool("pinned", Program.CFN_LINT, "cfn-lint 1.58.0");
        assertEquals(
                Optional.of(pinned),
                Program.CFN_LINT.search(path("path"), pinned).path());
    }

    @Test
    void oneThatDoesNotRunIsPassedOver() throws IOException {
        Path broken = tool("bin", Program.NODE, "v20.0.0");
        Files.writeString(broken, "#!/nowhere/at/all\n");
        assertEquals(
                "node 20 or later (" + broken + " tells no version)",
                Program.NODE.search(path("bin")).title());
    }

    @Test
    void aMissIsSkippedAndFailsUnderCi() {
        assertThrows(TestAbortedException.class, () -> MissingTools.end("aws", false));
        assertThrows(AssertionFailedError.class, () -> MissingTools.end("aws", true));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path tool(String place, Program program, String says) throws IOException {
        String command = program.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        Path script = Files.createDirectories(folder.resolve(place)).resolve(command);
        Files.writeString(script, "#!/bin/sh\necho '" + says + "'\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
