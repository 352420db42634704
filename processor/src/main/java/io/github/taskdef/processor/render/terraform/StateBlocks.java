package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Released;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceGraph;
import io.github.taskdef.processor.render.terraform.Hcl.Attribute;
import io.github.taskdef.processor.render.terraform.Hcl.Block;
import io.github.taskdef.processor.render.terraform.Hcl.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What Terraform is to do with its state alone: call something otherwise, or forget it and leave it where it is.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/modules/develop/refactoring">moved blocks</a>
 * @see <a href="https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources">removed blocks</a>
 */
final class StateBlocks {
    private static final String REMOVED = "removed";

    private StateBlocks() {}

    static List<Block> of(ResourceGraph graph) {
        List<Block> blocks = new ArrayList<>();
        for (Resource resource : graph.resources().values()) {
            if (!resource.id().formerTerraform().isEmpty()) {
                addMoved(resource, blocks);
            }
        }
        for (Released released : graph.released()) {
            addRemoved(released, blocks);
        }
        return blocks;
    }

    static boolean isRemoved(String keyword) {
        return keyword.equals(REMOVED);
    }

    private static void addMoved(Resource resource, List<Block> blocks) {
        blocks.add(moved(resource.kind().terraform(), resource.id()));
        for (String type : CompanionBlocks.types(resource)) {
            blocks.add(moved(type, resource.id()));
        }
    }

    private static Block moved(String type, LogicalId id) {
        return new Block(
                "moved",
                List.of(),
                List.of(address("from", type, id.formerTerraform()), address("to", type, id.terraform())));
    }

    /** With what belongs to it, which would be taken from it otherwise. */
    private static void addRemoved(Released released, List<Block> blocks) {
        blocks.add(removed(released.kind().terraform(), released.id()));
        for (String type : CompanionBlocks.types(released.kind())) {
            blocks.add(removed(type, released.id()));
        }
    }

    private static Block removed(String type, LogicalId id) {
        Item kept = new Block("lifecycle", List.of(), List.of(new Attribute("destroy", new Hcl.Code("false"))));
        return new Block(REMOVED, List.of(), List.of(address("from", type, id.terraform()), kept));
    }

    private static Attribute address(String name, String type, String label) {
        return new Attribute(name, new Hcl.Code(type + "." + label));
    }
}
