package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.References;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ShortName;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.resource.IamManagedPolicy;
import io.github.taskdef.processor.resource.IamPolicy;
import io.github.taskdef.processor.resource.IamRole;
import io.github.taskdef.processor.spi.DerivedStack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes a finished stack apart. What one part knows of the other goes one way as parameters, the ARNs of the roles, which are deployed
 * first; the other way by what is known before: names, and how names begin ({@link LaterNames}).
 */
public final class Separation {
    private final DerivedStack whole;
    private final Reporter reporter;

    private Separation(DerivedStack whole, Reporter reporter) {
        this.whole = whole;
        this.reporter = reporter;
    }

    /** What the stack of a stack's roles is called. */
    public static String rolesOf(String stack) {
        return stack + "-roles";
    }

    /** The stack of the roles and that of the application, in the order of their deployment; the one stack, where it makes no role. */
    public static List<DerivedStack> of(DerivedStack whole, Reporter reporter) {
        return whole.ofKind(IamRole.KIND).isEmpty() ? List.of(whole) : new Separation(whole, reporter).parts();
    }

    static boolean isOfRoles(Resource resource) {
        return resource.isA(IamRole.KIND) || resource.isA(IamPolicy.KIND) || resource.isA(IamManagedPolicy.KIND);
    }

    private List<DerivedStack> parts() {
        LaterNames names = new LaterNames(whole, reporter);
        RoleResources roles = new RoleResources(whole, names);
        ApplicationResources application = new ApplicationResources(whole, roles.mounts());
        List<Parameter> arns = RoleArns.parameters(whole);
        checkNames(arns);
        checkNames(names.parameters());
        ResourceGraph ofRoles = graph(
                rolesOf(whole.name()),
                ShortName.of(
                        "The roles of t" + whole.graph().description().substring(1), ResourceGraph.LONGEST_DESCRIPTION),
                roles.all(),
                names.parameters(),
                true);
        ResourceGraph ofApplication = graph(whole.name(), whole.graph().description(), application.all(), arns, false);
        List<Permissions> permissions = new RolePermissions(whole, names).all();
        return List.of(
                part(ofRoles),
                part(ofApplication.telling(permissions, whole.graph().released())));
    }

    private DerivedStack part(ResourceGraph graph) {
        return new DerivedStack(graph, whole.origin(), whole.places());
    }

    private ResourceGraph graph(
            String name, String description, List<Resource> resources, List<Parameter> own, boolean isOfRoles) {
        ResourceGraph.Builder graph = new ResourceGraph.Builder(name, description);
        List<Output> outputs = outputs(isOfRoles);
        Set<String> used = References.of(resources, outputs).parameters();
        for (Parameter parameter : whole.graph().parameters().values()) {
            if (used.contains(parameter.name())) {
                graph.add(parameter);
            }
        }
        own.forEach(graph::add);
        resources.forEach(graph::add);
        outputs.forEach(graph::add);
        return graph.build();
    }

    private List<Output> outputs(boolean isOfRoles) {
        List<Output> outputs = new ArrayList<>();
        for (Output output : whole.graph().outputs()) {
            if (isOfRoles == refersToRoles(output.value())) {
                outputs.add(output.after(outsideRoles(output.after())));
            }
        }
        return outputs;
    }

    private List<LogicalId> outsideRoles(List<LogicalId> ids) {
        return ids.stream().filter(id -> !isOfRoles(whole.graph().resource(id))).toList();
    }

    private boolean refersToRoles(Value value) {
        return value instanceof Value.Attribute attribute
                && isOfRoles(whole.graph().resource(attribute.resource()));
    }

    /** What texts ask for must not be spelled like what the parts ask for themselves. */
    private void checkNames(List<Parameter> own) {
        Map<String, String> asked = new LinkedHashMap<>();
        whole.graph().parameters().keySet().forEach(name -> asked.put(spelling(name), "${param:" + name + "}"));
        for (Parameter parameter : own) {
            String other = asked.get(spelling(parameter.name()));
            if (other != null) {
                reporter.report(
                        Problem.PARAMETER_TAKEN,
                        whole.origin(),
                        other,
                        parameter.name() + ", a parameter of Taskdef's own");
            }
        }
    }

    private static String spelling(String parameter) {
        return LogicalId.snakeCase(parameter);
    }
}
