package io.github.taskdef.processor.render.terraform;

import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.graph.ResourceKind.DecidedByAws;
import io.github.taskdef.processor.graph.ResourceKind.Verified;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.render.terraform.Hcl.Attribute;
import io.github.taskdef.processor.render.terraform.Hcl.Block;
import io.github.taskdef.processor.render.terraform.Hcl.Code;
import io.github.taskdef.processor.render.terraform.Hcl.Infix;
import io.github.taskdef.processor.render.terraform.Hcl.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What Terraform must know of a resource's life: what it must not destroy, what it must leave alone, what must hold in the end.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle">lifecycle</a>
 */
final class Lifecycle {
    private Lifecycle() {}

    /** The block; none where there is nothing to say. */
    static List<Item> of(Resource resource, Expressions expressions) {
        List<Item> body = new ArrayList<>();
        if (resource.retention().isData()) {
            body.add(new Attribute("prevent_destroy", new Code("true")));
        }
        Map<String, Value> properties = resource.properties().fields();
        DecidedByAws decided = resource.kind().decidedByAws().orElse(null);
        if (decided != null
                && !properties.containsKey(decided.field())
                && !properties.containsKey(decided.alternative())) {
            Code argument = new Code(resource.kind().terraform(decided.field()));
            body.add(new Attribute("ignore_changes", new Hcl.Sequence(List.of(argument))));
        }
        Verified verified = resource.kind().verified().orElse(null);
        Value asked = verified == null ? null : properties.get(verified.field());
        if (verified != null && asked != null) {
            body.add(postcondition(resource, verified, expressions.of(asked)));
        }
        return body.isEmpty() ? List.of() : List.of(new Block("lifecycle", List.of(), body));
    }

    private static Block postcondition(Resource resource, Verified verified, Hcl.Expression asked) {
        Code is = new Code("self." + resource.kind().terraform(verified.field()));
        return new Block(
                "postcondition",
                List.of(),
                List.of(
                        new Attribute("condition", new Infix(is, "==", asked)),
                        new Attribute("error_message", new Hcl.Text(verified.message()))));
    }
}
