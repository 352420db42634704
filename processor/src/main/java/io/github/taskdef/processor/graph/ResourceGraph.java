package io.github.taskdef.processor.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All of one stack: what is asked for, what exists, what is told.
 *
 * @param stack the stack's name, also the names of its files
 * @param description one sentence about it
 * @param parameters by name, in the order they are shown
 * @param resources by logical id, in the order they are written
 * @param outputs by name, in the order they are shown
 * @param permissions of each role of each task
 * @param released what the stack no longer has, and leaves behind
 * @param references what its values refer to beside its resources
 */
public record ResourceGraph(
        String stack,
        String description,
        Map<String, Parameter> parameters,
        Map<LogicalId, Resource> resources,
        List<Output> outputs,
        List<Permissions> permissions,
        List<Released> released,
        References references) {
    /** Of a template: <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">its quotas</a>. */
    public static final int LONGEST_DESCRIPTION = 1024;

    /** The resource a reference means. */
    public Resource resource(LogicalId id) {
        Resource found = resources.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no resource " + id.cloudFormation() + " in stack " + stack);
        }
        return found;
    }

    public Parameter parameter(String name) {
        Parameter found = parameters.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no parameter " + name + " in stack " + stack);
        }
        return found;
    }

    /** The same resources, of whose roles something else is told. */
    public ResourceGraph telling(List<Permissions> permissions, List<Released> released) {
        return new ResourceGraph(
                stack,
                description,
                parameters,
                resources,
                outputs,
                List.copyOf(permissions),
                List.copyOf(released),
                references);
    }

    /** Grows a graph; the only thing of a stack that changes. */
    public static final class Builder {
        private final String stack;
        private final String description;
        private final Map<String, Parameter> parameters = new LinkedHashMap<>();
        private final Set<String> hidden = new HashSet<>();
        private final Map<String, String> variables = new HashMap<>();
        private final Map<LogicalId, Resource> resources = new LinkedHashMap<>();
        private final Map<String, Resource> taken = new HashMap<>();
        private final List<Output> outputs = new ArrayList<>();
        private final List<Permissions> permissions = new ArrayList<>();
        private final List<Released> released = new ArrayList<>();

        public Builder(String stack, String description) {
            this.stack = stack;
            this.description = description;
        }

        public String stack() {
            return stack;
        }

        /** Adds a resource, or answers the other one that has an id spelled like its own in either target. */
        public Optional<Resource> add(Resource resource) {
            // CloudFormation drops what separates words, Terraform folds case: both together are the coarsest spelling
            String spelling = resource.id().cloudFormation().toLowerCase(Locale.ROOT);
            // the same, but for what was renamed
            String today = resource.id().terraform().replace("_", "");
            Resource other = taken.getOrDefault(spelling, taken.get(today));
            if (other == null) {
                taken.put(spelling, resource);
                taken.put(today, resource);
                resources.put(resource.id(), resource);
            }
            return Optional.ofNullable(other);
        }

        /** Whether a resource has this name in CloudFormation. */
        public boolean hasResource(String cloudFormation) {
            for (LogicalId id : resources.keySet()) {
                if (id.cloudFormation().equals(cloudFormation)) {
                    return true;
                }
            }
            return false;
        }

        public Optional<Resource> resource(LogicalId id) {
            return Optional.ofNullable(resources.get(id));
        }

        /** Adds a parameter where its name is new, or answers the other name that is spelled like it in Terraform. */
        public Optional<String> add(Parameter parameter) {
            Optional<String> other = takeVariable(parameter.name(), parameter.name());
            if (other.isEmpty()) {
                parameters.putIfAbsent(parameter.name(), parameter);
            }
            return other;
        }

        /** Keeps the values of parameters from whoever may see the stack, whether they are added yet or not. */
        public void hide(Collection<String> names) {
            hidden.addAll(names);
        }

        private Map<String, Parameter> shownOrHidden() {
            Map<String, Parameter> all = new LinkedHashMap<>(parameters);
            for (Parameter parameter : parameters.values()) {
                if (hidden.contains(parameter.name())) {
                    all.put(parameter.name(), parameter.hidden());
                }
            }
            return Collections.unmodifiableMap(all);
        }

        /** Takes the variable that Terraform spells so, or answers who else it stands for. */
        public Optional<String> takeVariable(String name, String owner) {
            String known = variables.putIfAbsent(LogicalId.snakeCase(name), owner);
            return known == null || known.equals(owner) ? Optional.empty() : Optional.of(known);
        }

        /** The name of the parameter that is spelled like this one in Terraform, or is this one. */
        public Optional<String> parameterLike(String name) {
            return Optional.ofNullable(variables.get(LogicalId.snakeCase(name)));
        }

        public void add(Output output) {
            outputs.add(output);
        }

        public void add(Permissions more) {
            permissions.add(more);
        }

        public void add(Released left) {
            released.add(left);
        }

        public ResourceGraph build() {
            return new ResourceGraph(
                    stack,
                    description,
                    shownOrHidden(),
                    Collections.unmodifiableMap(new LinkedHashMap<>(resources)),
                    List.copyOf(outputs),
                    List.copyOf(permissions),
                    List.copyOf(released),
                    References.of(resources.values(), outputs));
        }
    }
}
