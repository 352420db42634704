package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names that are taken in a stack, and by what: resources and parameters of a template share one set of them. */
final class StackNames {
    private static final String PARAMETER = "parameter";

    private final ResourceGraph.Builder graph;
    private final Reporter reporter;
    private final Map<String, Origin> places = new HashMap<>();
    private final Map<String, Origin> texts = new TreeMap<>();
    private final Set<Origin> told = new HashSet<>();

    StackNames(ResourceGraph.Builder graph, Reporter reporter) {
        this.graph = graph;
        this.reporter = reporter;
    }

    /** Adds a resource; an id that is taken is reported where the name it comes from was given. */
    void add(Resource resource, Origin origin) {
        String name = resource.id().cloudFormation();
        Optional<Resource> other = graph.add(resource);
        if (other.isPresent()) {
            String kind = other.get().kind().cloudFormation();
            reportTaken(name, origin, kind, other.get().id().cloudFormation());
        } else {
            places.put(name, origin);
        }
    }

    /** Notes what gave a property of a resource its value. */
    void locate(LogicalId id, String property, Origin origin) {
        places.put(id.cloudFormation() + "." + property, origin);
    }

    /** Adds a parameter of Taskdef's own that belongs to one thing alone; a name that is taken is reported where it comes from. */
    void add(Parameter parameter, Origin origin) {
        String other = graph.parameterLike(parameter.name()).orElse("");
        if (other.equals(parameter.name()) || !(other.isEmpty() || texts.containsKey(other))) {
            reportTaken(parameter.name(), origin, PARAMETER, other);
        } else {
            addShared(parameter);
        }
        places.putIfAbsent(parameter.name(), origin);
    }

    /** Adds a parameter of Taskdef's own unless it is there. Where a text's is spelled alike in Terraform, the text can change. */
    void addShared(Parameter parameter) {
        String other = graph.add(parameter).orElse("");
        Origin text = texts.get(other);
        if (text != null) {
            reporter.report(Problem.PARAMETER_TAKEN, text, inWords(other), inWords(parameter.name()));
        }
    }

    /** Adds a parameter that a text declares, unless one of that name is there. */
    void addDeclared(Parameter parameter, Origin text) {
        declare(parameter.name(), text);
        reportAlike(graph.add(parameter), parameter.name(), text);
    }

    /** Notes what a text imports: in a module it is a variable as well. */
    void addImport(String export, Origin text) {
        // no parameter's name has a colon
        String name = TaskDraft.IMPORT + export;
        declare(name, text);
        reportAlike(graph.takeVariable(Value.Import.variable(export), name), name, text);
    }

    private void reportAlike(Optional<String> other, String name, Origin text) {
        if (other.isPresent()) {
            reporter.report(Problem.PARAMETER_TAKEN, text, inWords(name), inWords(other.get()));
        }
    }

    /** Says that a text means this by its name. */
    void declare(String name, Origin text) {
        texts.putIfAbsent(name, text);
    }

    private String inWords(String name) {
        if (name.startsWith(TaskDraft.IMPORT)) {
            return "${" + name + "}";
        }
        return texts.containsKey(name) ? "${param:" + name + "}" : name + ", a parameter of Taskdef's own";
    }

    /** Reports parameters that are named like a resource. */
    void check() {
        for (Map.Entry<String, Origin> text : texts.entrySet()) {
            if (graph.hasResource(text.getKey())) {
                reporter.report(Problem.PARAMETER_IS_RESOURCE, text.getValue(), text.getKey());
            }
        }
    }

    /** Where the names of resources, and of parameters of Taskdef's own, come from. */
    Map<String, Origin> places() {
        return places;
    }

    /** Says it once of a name, however many ids are made of it. */
    private void reportTaken(String name, Origin origin, String kind, String other) {
        if (!told.add(origin)) {
            return;
        }
        Origin place = places.getOrDefault(other, texts.getOrDefault(other, origin));
        reporter.report(Problem.LOGICAL_ID_TAKEN, origin, name, kind, place.inWords());
    }
}
