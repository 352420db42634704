package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.graph.Value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where Terraform asks for what CloudFormation has pseudo parameters for. */
final class DataSources {
    private DataSources() {}

    static Hcl.Code attributeOf(Place place) {
        return new Hcl.Code("data." + typeOf(place) + ".current." + nameOf(place));
    }

    /** Those that the stack refers to. */
    static List<Hcl.Block> usedBy(ResourceGraph graph) {
        Set<String> types = new TreeSet<>();
        for (Value value : graph.values()) {
            if (value instanceof Value.Pseudo pseudo) {
                types.add(typeOf(pseudo.place()));
            }
        }
        List<Hcl.Block> sources = new ArrayList<>();
        for (String type : types) {
            sources.add(new Hcl.Block("data", List.of(type, "current"), List.of()));
        }
        return sources;
    }

    private static String typeOf(Place place) {
        return switch (place) {
            case ACCOUNT -> "aws_caller_identity";
            case PARTITION, URL_SUFFIX -> "aws_partition";
            case REGION -> "aws_region";
        };
    }

    private static String nameOf(Place place) {
        return switch (place) {
            case ACCOUNT -> "account_id";
            case PARTITION -> "partition";
            case URL_SUFFIX -> "dns_suffix";
            // the one name that providers 5 and 6 both have without a warning
            case REGION -> "id";
        };
    }
}
