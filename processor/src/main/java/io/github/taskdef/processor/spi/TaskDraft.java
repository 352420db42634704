package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A task of a stack while features derive what will exist: its containers, its volumes, what its two roles may do. */
public final class TaskDraft {
    private static final String PARAMETER = "param:";
    static final String IMPORT = "import:";

    private final TaskDeclaration declaration;
    private final StackDraft stack;
    private final String family;
    private final String prefix;
    private final Map<String, ContainerDraft> containers = new LinkedHashMap<>();
    private final List<Value> volumes = new ArrayList<>();
    private final List<Value> volumeConfigurations = new ArrayList<>();
    private final Map<String, List<Statement>> taskPolicies = new LinkedHashMap<>();
    private final Map<String, List<Statement>> askedOfOwners = new LinkedHashMap<>();
    private final List<Permissions.Policy> askedForServices = new ArrayList<>();
    private final List<Statement> executionStatements = new ArrayList<>();
    private final List<LogicalId> startsAfter = new ArrayList<>();
    private final Map<String, Value> names = new HashMap<>();

    /**
     * A draft without containers.
     *
     * @param prefix what the ids of its resources begin with: nothing in a stack of the family's name, else the family
     */
    public TaskDraft(TaskDeclaration declaration, StackDraft stack, String family, String prefix) {
        this.declaration = declaration;
        this.stack = stack;
        this.family = family;
        this.prefix = prefix;
        for (Place place : Place.values()) {
            names.put(place.word(), new Value.Pseudo(place));
        }
    }

    public TaskDeclaration declaration() {
        return declaration;
    }

    public StackDraft stack() {
        return stack;
    }

    public String family() {
        return family;
    }

    /** The id of a resource of this task alone. */
    public LogicalId id(String... words) {
        return LogicalId.of(prefix, String.join(" ", words));
    }

    /** The container of this name, made where it is new. */
    public ContainerDraft container(String name) {
        containers.putIfAbsent(name, new ContainerDraft());
        return containers.get(name);
    }

    /** The containers as a task definition takes them, the application's first. */
    public List<Value> containers() {
        List<Value> built = new ArrayList<>();
        for (ContainerDraft container : containers.values()) {
            built.add(container.build());
        }
        return built;
    }

    /** Adds a volume, with what its kind says of it. */
    public void addVolume(String name, Value.FieldsBuilder configuration) {
        volumes.add(
                Value.fields().put("Name", name).putAll(configuration.build()).build());
    }

    public List<Value> volumes() {
        return volumes;
    }

    /** Describes a volume that is configured when the task is launched, by its service. */
    public void configureVolume(Value configuration) {
        volumeConfigurations.add(configuration);
    }

    public List<Value> volumeConfigurations() {
        return volumeConfigurations;
    }

    /** Lets the application's code do something; statements of one concern become one policy of that name. */
    public void allowTask(String concern, Statement statement) {
        taskPolicies.putIfAbsent(concern, new ArrayList<>());
        taskPolicies.get(concern).add(statement);
    }

    public Map<String, List<Statement>> taskPolicies() {
        return taskPolicies;
    }

    /**
     * Says that the owner of a resource of another account has to allow the task role something too.
     *
     * @param resource as the owner knows it
     */
    public void askOwner(String resource, Statement statement) {
        askedOfOwners.putIfAbsent(resource, new ArrayList<>());
        askedOfOwners.get(resource).add(statement);
    }

    public Map<String, List<Statement>> askedOfOwners() {
        return askedOfOwners;
    }

    /**
     * Says that the owner of a resource has to allow a service something, without which the task cannot start.
     *
     * @param resource as the owner knows it
     */
    public void askOwner(String resource, Value principal, Statement statement) {
        askedForServices.add(PolicyDocument.of(List.of(statement)).told(resource, principal));
    }

    public List<Permissions.Policy> askedForServices() {
        return askedForServices;
    }

    /** Lets ECS do something to start the task. */
    public void allowExecution(Statement statement) {
        executionStatements.add(statement);
    }

    public List<Statement> executionStatements() {
        return executionStatements;
    }

    /** What must be there before the task can start. */
    public void startAfter(LogicalId id) {
        if (!startsAfter.contains(id)) {
            startsAfter.add(id);
        }
    }

    public List<LogicalId> startsAfter() {
        return startsAfter;
    }

    /** Gives a declared name its value. */
    public void define(String name, Value value) {
        names.put(name, value);
    }

    /** The value of a text of this task; a <code>${param:…}</code> in it becomes a parameter of the stack. */
    public Value value(Text text) {
        return value(text, true);
    }

    /** The same where nothing of the stack holds it, so that nobody is asked for its parameters. */
    public Value mention(Text text) {
        return value(text, false);
    }

    private Value value(Text text, boolean isAsked) {
        List<Value> parts = new ArrayList<>();
        for (Text.Part part : text.parts()) {
            if (part instanceof Text.Literal literal) {
                parts.add(Value.text(literal.text()));
            } else {
                parts.add(reference(((Text.Reference) part).name(), isAsked, text.origin()));
            }
        }
        return Value.join(parts);
    }

    /** The value of a text that Taskdef itself words, with references in it. */
    public Value value(String wording) {
        return value(Text.ofTaskdef(wording, declaration.origin()));
    }

    public List<Value> values(List<Text> texts) {
        List<Value> values = new ArrayList<>();
        for (Text text : texts) {
            values.add(value(text));
        }
        return values;
    }

    private Value reference(String name, boolean isAsked, Origin origin) {
        if (name.startsWith(PARAMETER)) {
            String parameter = name.substring(PARAMETER.length());
            return isAsked ? stack.parameter(parameter, origin) : new Value.ParameterValue(parameter);
        }
        if (name.startsWith(IMPORT)) {
            String export = name.substring(IMPORT.length());
            return isAsked ? stack.imported(export, origin) : new Value.Import(export);
        }
        Value known = names.get(name);
        if (known == null) {
            declaration.report(Problem.REFERENCE_TOO_EARLY, origin, name);
            return Value.text("");
        }
        if (isAsked) {
            askFor(known, origin);
        }
        return known;
    }

    /** Of what a name means, some may have been mentioned only. */
    private void askFor(Value known, Origin origin) {
        for (Value one : known.walk()) {
            if (one instanceof Value.ParameterValue parameter) {
                stack.parameter(parameter.parameter(), origin);
            } else if (one instanceof Value.Import imported) {
                stack.imported(imported.export(), origin);
            }
        }
    }

    /** Adds a resource of the task; an id that is taken is reported where the name it comes from was given. */
    public Resource add(Resource resource, Origin origin) {
        stack.add(resource, origin);
        return resource;
    }

    /** Says what gave a property of a resource its value. */
    public void locate(Resource resource, String property, Origin origin) {
        stack.locate(resource, property, origin);
    }

    /** Says what named a resource that the stack leaves behind. */
    public void locateReleased(LogicalId id, Origin origin) {
        stack.locate(id, "Released", origin);
    }

    /** Adds an output of the task, named like a resource of it. */
    public void addOutput(String name, String description, Value value) {
        stack.graph().add(new Output(id(name).cloudFormation(), description, value, false));
    }

    /** The same of what starts the task, once it can start. */
    public void addStartingOutput(String name, String description, Value value) {
        stack.graph().add(new Output(id(name).cloudFormation(), description, value, false).after(startsAfter));
    }

    /** The same of what lasts, so that other stacks may import it. */
    public void export(String name, String description, Value value) {
        stack.graph().add(new Output(id(name).cloudFormation(), description, value, true));
    }
}
