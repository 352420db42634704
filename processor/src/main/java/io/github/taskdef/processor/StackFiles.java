package io.github.taskdef.processor;

import io.github.taskdef.processor.check.TemplateSize;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.render.cloudformation.CloudFormationRenderer;
import io.github.taskdef.processor.render.permissions.PermissionsRenderer;
import io.github.taskdef.processor.render.terraform.TerraformRenderer;
import io.github.taskdef.processor.spi.DerivedStack;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;

/** The template and the module of a stack, and what its roles may do: all of them are there and say what the sources say, or none is there. */
final class StackFiles {
    private final Set<Target> targets;
    private final Output output;
    private final Reporter reporter;

    StackFiles(Set<Target> targets, Output output, Reporter reporter) {
        this.targets = targets;
        this.output = output;
        this.reporter = reporter;
    }

    /**
     * Writes all files, each rendered as a whole before the first of them is begun; or none where a template is found too large.
     *
     * @param parts what is deployed one after the other: the application last
     */
    void write(List<DerivedStack> parts, Element... origins) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (DerivedStack part : parts) {
            for (Target target : Target.values()) {
                if (targets.contains(target)) {
                    render(target, part, files);
                } else {
                    remove(target, part.name(), origins[0]);
                }
            }
            checkSize(files, part);
        }
        DerivedStack last = parts.get(parts.size() - 1);
        files.put(permissions(last.name()), new PermissionsRenderer().render(last.graph()));
        if (!reporter.isBroken(last.origin().element())) {
            write(last.name(), files, origins);
        }
    }

    private static void render(Target target, DerivedStack stack, Map<String, byte[]> files) {
        if (target == Target.CLOUDFORMATION) {
            files.put(template(stack.name()), new CloudFormationRenderer().render(stack.graph()));
        } else {
            Map<String, String> module = new TerraformRenderer().render(stack.graph());
            for (Map.Entry<String, String> file : module.entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                files.put(module(stack.name()) + file.getKey(), bytes);
            }
        }
    }

    private void checkSize(Map<String, byte[]> files, DerivedStack stack) {
        byte[] template = files.get(template(stack.name()));
        if (template != null) {
            TemplateSize.check(template.length, stack, reporter);
        }
    }

    private void write(String stack, Map<String, byte[]> files, Element... origins) {
        Set<String> changed = changed(files);
        // where one cannot be written the others will not be either
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!output.write(file.getKey(), file.getValue(), origins)) {
                return;
            }
        }
        if (!changed.isEmpty()) {
            reporter.note(Problem.STACK_WRITTEN, stack, changed, output.place());
        }
    }

    /** What will not be as the last compilation left it: a module by its folder. */
    private Set<String> changed(Map<String, byte[]> files) {
        Set<String> changed = new LinkedHashSet<>();
        if (reporter.hasNotes()) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!output.holds(file.getKey(), file.getValue())) {
                    changed.add(file.getKey().replaceFirst("[^/]*\\.tf$", ""));
                }
            }
        }
        return changed;
    }

    /** Removes what the roles' stack of an earlier compilation cannot have today: all, or what is told of none of roles. */
    void removeRoles(String roles, boolean areThere, Element origin) {
        if (areThere) {
            output.remove(permissions(roles), origin);
        } else {
            remove(roles, origin);
        }
    }

    /** Removes what an earlier compilation wrote, and nothing else: a module's folder may hold the state of its resources too. */
    void remove(String stack, Element origin) {
        for (Target target : Target.values()) {
            remove(target, stack, origin);
        }
        output.remove(permissions(stack), origin);
    }

    private void remove(Target target, String stack, Element origin) {
        if (target == Target.CLOUDFORMATION) {
            output.remove(template(stack), origin);
        } else {
            for (String name : TerraformRenderer.FILES) {
                output.remove(module(stack) + name, origin);
            }
        }
    }

    private static String permissions(String stack) {
        return stack + ".permissions.json";
    }

    private static String template(String stack) {
        return Target.CLOUDFORMATION.spelling() + "/" + stack + ".template.json";
    }

    private static String module(String stack) {
        return Target.TERRAFORM.spelling() + "/" + stack + "/";
    }
}
