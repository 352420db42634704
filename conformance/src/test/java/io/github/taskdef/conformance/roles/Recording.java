package io.github.taskdef.conformance.roles;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the AWS CDK made of the applications, as it is kept.
 *
 * @param tool its version, and what it ran with
 * @param digest of the sources
 */
record Recording(String tool, String digest, Emission emission) {
    static final Path FILE = Application.FOLDER.resolve("emitted/AWS-CDK.txt");
    private static final String INDENT = "  ";

    static Recording read() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        SortedMap<String, List<Statement>> roles = new TreeMap<>();
        for (String line : lines.subList(3, lines.size())) {
            if (line.startsWith(INDENT)) {
                roles.get(roles.lastKey()).add(Statement.parse(line.strip()));
            } else {
                roles.put(line, new ArrayList<>());
            }
        }
        return new Recording(lines.get(0), lines.get(1), new Emission(roles));
    }

    /** The tool, the digest, and each role with a line for each statement. */
    String text() {
        return tool + "\n" + digest + "\n\n"
                + emission.roles().entrySet().stream()
                        .map(role -> role.getKey() + "\n" + lines(role.getValue()))
                        .collect(joining());
    }

    private static String lines(List<Statement> statements) {
        return statements.stream().map(statement -> INDENT + statement + "\n").collect(joining());
    }
}
