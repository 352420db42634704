package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.Place;
import io.github.taskdef.processor.graph.ResourceGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where Terraform asks for what CloudFormation has pseudo parameters for. */
final class DataSources {
    private DataSources() {}

    static Hcl.Code attributeOf(Place place) {
        return new Hcl.Code("data." + place.dataSource() + ".current." + place.attribute());
    }

    /** Those that the stack refers to. */
    static List<Hcl.Block> usedBy(ResourceGraph graph) {
        Set<String> types = new TreeSet<>();
        for (Place place : graph.references().places()) {
            types.add(place.dataSource());
        }
        List<Hcl.Block> sources = new ArrayList<>();
        for (String type : types) {
            sources.add(new Hcl.Block("data", List.of(type, "current"), List.of()));
        }
        return sources;
    }
}
