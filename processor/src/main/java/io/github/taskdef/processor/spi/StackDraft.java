package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stack while features derive what will exist: its graph so far, and what its tasks share. */
public final class StackDraft {
    private static final String VPC = "VpcId";
    private static final String SUBNETS = "SubnetIds";

    private final ResourceGraph.Builder graph;
    private final Reporter reporter;
    private final StackNames names;
    private final int subnets;
    private final boolean hasMountTargets;
    private final List<TaskDraft> tasks = new ArrayList<>();
    private final Map<String, Map<String, Value>> shared = new HashMap<>();

    /**
     * A stack without resources.
     *
     * @param subnets how many subnets the stack is given
     * @param hasMountTargets whether each of them gets a mount target, so that their number is part of the stack
     */
    public StackDraft(ResourceGraph.Builder graph, Reporter reporter, int subnets, boolean hasMountTargets) {
        this.graph = graph;
        this.reporter = reporter;
        this.names = new StackNames(graph, reporter);
        this.subnets = subnets;
        this.hasMountTargets = hasMountTargets;
    }

    public void add(TaskDraft task) {
        tasks.add(task);
    }

    /** Its tasks, in the order of their families. */
    public List<TaskDraft> tasks() {
        return tasks;
    }

    public ResourceGraph.Builder graph() {
        return graph;
    }

    /** An attribute of a resource that one of the features adds, before or after this. */
    public Value attribute(ResourceKind kind, LogicalId id, String name) {
        kind.attribute(name);
        return new Value.Attribute(id, name);
    }

    public String name() {
        return graph.stack();
    }

    void add(Resource resource, Origin origin) {
        names.add(resource, origin);
    }

    void locate(Resource resource, String property, Origin origin) {
        names.locate(resource.id(), property, origin);
    }

    void locate(LogicalId id, String property, Origin origin) {
        names.locate(id, property, origin);
    }

    /** Adds an output about an attribute of a resource that several tasks share. */
    public void addOutput(LogicalId resource, String attribute, String description, Value value) {
        graph.add(new Output(resource.cloudFormation() + attribute, description, value, false));
    }

    /** The same of what lasts, so that other stacks may import it. */
    public void export(LogicalId resource, String attribute, String description, Value value) {
        graph.add(new Output(resource.cloudFormation() + attribute, description, value, true));
    }

    /** Says what every task of the stack means by a name, {@code queue:jobs}: the value of each attribute. */
    public void share(String name, Map<String, Value> attributes) {
        shared.put(name, attributes);
    }

    /** What the tasks of the stack mean by a name; nothing where none of them made it theirs. */
    public Map<String, Value> shared(String name) {
        return shared.getOrDefault(name, Map.of());
    }

    /** The VPC that whoever deploys names. */
    public Value vpc() {
        names.addShared(network(VPC, Parameter.Type.VPC_ID, "The VPC of the tasks.", 0));
        return new Value.ParameterValue(VPC);
    }

    /** Each of the given subnets, where their number is part of the stack. */
    public List<Value> eachSubnet() {
        addSubnets();
        List<Value> each = new ArrayList<>();
        for (int index = 0; index < subnets; index++) {
            each.add(new Value.ParameterElement(SUBNETS, index));
        }
        return each;
    }

    /**
     * The subnets in which tasks run. Where there are mount targets these are just the subnets that have one, also when more are
     * given: a task elsewhere could not mount.
     */
    public Value subnets() {
        addSubnets();
        return hasMountTargets ? new Value.Items(eachSubnet()) : new Value.ParameterValue(SUBNETS);
    }

    private void addSubnets() {
        String description = hasMountTargets
                ? "The subnets of the tasks and of their file systems: " + subnets
                        + ", each in an availability zone of its own."
                : "The subnets of the tasks.";
        names.addShared(network(SUBNETS, Parameter.Type.SUBNET_IDS, description, hasMountTargets ? subnets : 0));
    }

    private static Parameter network(String name, Parameter.Type type, String description, int size) {
        return new Parameter(
                name, type, description, Parameter.Group.NETWORK, Optional.empty(), Optional.empty(), "", size);
    }

    private static Parameter text(
            String name, String description, Parameter.Group group, Optional<String> defaultValue) {
        return new Parameter(name, Parameter.Type.TEXT, description, group, defaultValue, Optional.empty(), "", 0);
    }

    /** Adds a text parameter that several tasks may share, and gives its value. */
    public Value sharedParameter(String name, String description, Parameter.Group group) {
        names.addShared(text(name, description, group, Optional.empty()));
        return new Value.ParameterValue(name);
    }

    /**
     * Adds a text parameter that belongs to one thing alone, and gives its value.
     *
     * @param origin where its name comes from, to blame where that is taken
     */
    public Value parameter(
            String name, String description, Parameter.Group group, Optional<String> defaultValue, Origin origin) {
        names.add(text(name, description, group, defaultValue), origin);
        return new Value.ParameterValue(name);
    }

    /**
     * The stack, when every feature is done with it; a name that means two things is reported.
     *
     * @param origin the task it is named by
     */
    public DerivedStack build(Origin origin) {
        names.check();
        return new DerivedStack(graph.build(), origin, names.places());
    }

    /** What another stack exports, as a text names it. */
    Value imported(String export, Origin origin) {
        names.addImport(export, origin);
        return new Value.Import(export);
    }

    /** The parameter that a text declares, or the one of that name that is there already. */
    Value parameter(String name, Origin origin) {
        if (name.equals(VPC)) {
            names.declare(name, origin);
            return vpc();
        }
        if (name.equals(SUBNETS)) {
            names.declare(name, origin);
            reporter.report(Problem.PARAMETER_IS_LIST, origin, name);
        } else {
            String description = "Asked for by ${param:" + name + "}.";
            names.addDeclared(text(name, description, Parameter.Group.OTHER, Optional.empty()), origin);
        }
        return new Value.ParameterValue(name);
    }
}
