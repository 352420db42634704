package io.github.taskdef.conformance.deployment;

import static java.util.stream.Collectors.joining;

import io.github.taskdef.conformance.subject.Subject;
import io.github.taskdef.conformance.subject.TerraformModule;
import io.github.taskdef.conformance.tool.Provider;
import io.github.taskdef.testing.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Many modules called by one, since most of the time it takes to validate a module is the provider's start. */
public final class OneRoof {
    public static final String INIT = "init";
    public static final String VALIDATE = "validate";

    private OneRoof() {}

    public static Steps validate(List<Subject> subjects) {
        TerraformModule roof = new TerraformModule(Folders.scratch("roof"));
        StringBuilder text = new StringBuilder("variable \"any\" {\n  type = any\n}\n");
        for (int number = 0; number < subjects.size(); number++) {
            text.append(call(number, subjects.get(number), roof.folder()));
        }
        roof.add("main.tf", text.toString());
        Steps steps = new Steps();
        Terraform terraform = new Terraform(roof, Provider.FIVE, Map.of(), steps);
        if (terraform.init(INIT)) {
            terraform.run(VALIDATE, "validate");
        }
        return steps;
    }

    /** What is given to it is not known when validating, and of whatever type it must be. */
    private static String call(int number, Subject subject, Path from) {
        String variables = subject.template().parameters().stream()
                .filter(parameter -> !parameter.optional())
                .map(parameter -> "  " + parameter.variable() + " = var.any\n")
                .collect(joining());
        return "module \"number_" + number + "\" {\n  source = \"" + from.relativize(subject.module()) + "\"\n"
                + variables + "}\n";
    }
}
