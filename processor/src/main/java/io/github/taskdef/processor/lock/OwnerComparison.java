package io.github.taskdef.processor.lock;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.Resource;
import io.github.taskdef.processor.spi.DerivedStack;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** By which user, groups and permissions a directory is shown: an access point is made anew for others, the directory is not. */
final class OwnerComparison {
    private final DerivedStack stack;
    private final Resource accessPoint;
    private final StringJoiner changes = new StringJoiner(", ");
    private @Nullable Origin first;

    OwnerComparison(DerivedStack stack, Resource accessPoint) {
        this.stack = stack;
        this.accessPoint = accessPoint;
    }

    /** All that changed, in one message at the first of it. */
    Optional<Loss> compare(JsonNode then, JsonNode now) {
        JsonNode earlier = then.path("PosixUser");
        JsonNode today = now.path("PosixUser");
        if (!earlier.isMissingNode()) {
            compare("uid", "Uid", earlier, today);
            compare("gid", "Gid", earlier, today);
            compare("secondaryGids", "SecondaryGids", earlier, today);
        }
        JsonNode created = then.path(Directory.ROOT).path("CreationInfo");
        if (!created.isMissingNode()) {
            compare(
                    "permissions",
                    "Permissions",
                    created,
                    now.path(Directory.ROOT).path("CreationInfo"));
        }
        String id = accessPoint.id().cloudFormation();
        return first == null
                ? Optional.empty()
                : Optional.of(new Loss(Problem.LOCK_OWNER, first, id, List.of(id, changes.toString())));
    }

    private void compare(String member, String property, JsonNode then, JsonNode now) {
        JsonNode earlier = then.path(property);
        JsonNode today = now.path(property);
        if (!earlier.equals(today)) {
            changes.add(member + " was " + LockComparison.text(earlier) + " and is " + LockComparison.text(today));
            first = first == null ? stack.origin(accessPoint, property) : first;
        }
    }
}
