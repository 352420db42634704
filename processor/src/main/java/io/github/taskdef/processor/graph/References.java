package io.github.taskdef.processor.graph;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the values of a stack refer to beside its resources.
 *
 * @param parameters the names of all that are asked for
 * @param optionalParameters the names of those that may be left empty, for which something else is taken then
 * @param imports the names of what other stacks export, in their order
 * @param places the facts about where the stack is deployed
 */
public record References(
        Set<String> parameters, Set<String> optionalParameters, Set<String> imports, Set<Place> places) {

    /** Looks at every value that is written somewhere, once. */
    public static References of(Collection<Resource> resources, List<Output> outputs) {
        References found =
                new References(new HashSet<>(), new HashSet<>(), new TreeSet<>(), EnumSet.noneOf(Place.class));
        for (Resource resource : resources) {
            found.add(resource.properties());
        }
        for (Output output : outputs) {
            found.add(output.value());
        }
        return found;
    }

    private void add(Value value) {
        for (Value one : value.walk()) {
            if (one instanceof Value.Pseudo pseudo) {
                places.add(pseudo.place());
            } else if (one instanceof Value.ParameterValue parameter) {
                parameters.add(parameter.parameter());
            } else if (one instanceof Value.ParameterElement element) {
                parameters.add(element.parameter());
            } else if (one instanceof Value.ParameterOr either) {
                parameters.add(either.parameter());
                optionalParameters.add(either.parameter());
            } else if (one instanceof Value.Import imported) {
                imports.add(imported.export());
            }
        }
    }
}
