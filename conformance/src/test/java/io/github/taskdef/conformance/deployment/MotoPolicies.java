package io.github.taskdef.conformance.deployment;

import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A template in the deletion policies that moto's CloudFormation knows: it deletes what is retained except on create. */
final class MotoPolicies {
    private MotoPolicies() {}

    static Path of(Subject subject) {
        try {
            String template = Files.readString(subject.path());
            Path copy = Folders.scratch("moto-policies").resolve(subject.path().getFileName());
            return Files.writeString(copy, template.replace("\"RetainExceptOnCreate\"", "\"Retain\""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
