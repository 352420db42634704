package io.github.taskdef.processor.spi;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Output;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.ResourceKind;
import io.github.taskdef.processor.graph.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A stack while features derive what will exist: its graph so far, and what its tasks share. */
public final class StackDraft {
    private static final String VPC = "VpcId";
    private static final String SUBNETS = "SubnetIds";

    private final ResourceGraph.Builder graph;
    private final Reporter reporter;
    private final Map<String, Origin> declared = new TreeMap<>();
    private final int subnets;
    private final boolean hasMountTargets;

    /**
     * A stack without resources.
     *
     * @param subnets how many subnets the stack is given
     * @param hasMountTargets whether each of them gets a mount target, so that their number is part of the stack
     */
    public StackDraft(ResourceGraph.Builder graph, Reporter reporter, int subnets, boolean hasMountTargets) {
        this.graph = graph;
        this.reporter = reporter;
        this.subnets = subnets;
        this.hasMountTargets = hasMountTargets;
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

    /** Adds an output about a resource that several tasks share. */
    public void addOutput(LogicalId resource, String description, Value value) {
        graph.add(new Output(resource.cloudFormation() + "Id", description, value));
    }

    /** The VPC that whoever deploys names. */
    public Value vpc() {
        graph.add(parameter(VPC, Parameter.Type.VPC_ID, "The VPC of the tasks.", 0));
        return new Value.ParameterValue(VPC);
    }

    /** Each of the given subnets, where their number is part of the stack. */
    public List<Value> eachSubnet() {
        addSubnets();
        return IntStream.range(0, subnets)
                .mapToObj(index -> (Value) new Value.ParameterElement(SUBNETS, index))
                .toList();
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
        graph.add(parameter(SUBNETS, Parameter.Type.SUBNET_IDS, description, hasMountTargets ? subnets : 0));
    }

    private static Parameter parameter(String name, Parameter.Type type, String description, int size) {
        return new Parameter(
                name, type, description, Parameter.Group.NETWORK, Optional.empty(), Optional.empty(), "", size);
    }

    /**
     * Adds a text parameter of a feature's own and gives its value.
     *
     * @param origin what asks for it, to blame where a text has taken the name
     */
    public Value parameter(
            String name, String description, Parameter.Group group, Optional<String> defaultValue, Origin origin) {
        if (!graph.add(
                new Parameter(name, Parameter.Type.TEXT, description, group, defaultValue, Optional.empty(), "", 0))) {
            reporter.report(Problem.PARAMETER_TAKEN, origin, name);
        }
        return new Value.ParameterValue(name);
    }

    /** Reports parameters that are named like a resource: a template has one set of names for both. */
    public void checkParameters() {
        declared.forEach((name, origin) -> {
            if (graph.hasResource(name)) {
                reporter.report(Problem.PARAMETER_IS_RESOURCE, origin, name);
            }
        });
    }

    /** The parameter that a text declares, or the one of that name that is there already. */
    Value parameter(String name, Origin origin) {
        declared.putIfAbsent(name, origin);
        if (name.equals(VPC)) {
            return vpc();
        }
        if (name.equals(SUBNETS)) {
            reporter.report(Problem.PARAMETER_IS_LIST, origin, name);
            return new Value.ParameterValue(name);
        }
        return parameter(name, "Asked for by ${param:" + name + "}.", Parameter.Group.OTHER, Optional.empty(), origin);
    }
}
