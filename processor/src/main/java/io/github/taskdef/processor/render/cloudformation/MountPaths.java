package io.github.taskdef.processor.render.cloudformation;

import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the containers of a stack's tasks see a directory. */
final class MountPaths {
    private final ResourceGraph graph;

    MountPaths(ResourceGraph graph) {
        this.graph = graph;
    }

    /** Of the volume that this access point is the way into, in the order of their names. */
    Set<String> of(Resource accessPoint) {
        Set<String> paths = new TreeSet<>();
        for (Resource task : graph.resources().values()) {
            // only a task definition has any
            for (Value volume : items(task.properties(), "Volumes")) {
                if (volume.holds(accessPoint.id())) {
                    add(task, part(volume, "Name"), paths);
                }
            }
        }
        return paths;
    }

    private static void add(Resource task, Value volume, Set<String> paths) {
        for (Value container : items(task.properties(), "ContainerDefinitions")) {
            for (Value mount : items(container, "MountPoints")) {
                if (part(mount, "SourceVolume").equals(volume)
                        && part(mount, "ContainerPath") instanceof Value.Text path) {
                    paths.add(path.text());
                }
            }
        }
    }

    private static List<Value> items(Value fields, String name) {
        return part(fields, name) instanceof Value.Items items ? items.items() : List.of();
    }

    private static Value part(Value fields, String name) {
        Value part = fields instanceof Value.Fields named ? named.fields().get(name) : null;
        return part == null ? Value.text("") : part;
    }
}
