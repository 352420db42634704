package io.github.taskdef.processor.separation;

import io.github.taskdef.processor.graph.LogicalId;
import io.github.taskdef.processor.graph.Permissions;
import io.github.taskdef.processor.graph.Permissions.Ground;
import io.github.taskdef.processor.graph.Permissions.Policy;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.spi.DerivedStack;
import io.github.taskdef.processor.spi.PolicyDocument;
import java.util.ArrayList;
import java.util.List;

/** What each role may do, as its policies now say it, and those of file systems. */
final class RolePermissions {
    private final DerivedStack whole;
    private final LaterNames names;

    RolePermissions(DerivedStack whole, LaterNames names) {
        this.whole = whole;
        this.names = names;
    }

    List<Permissions> all() {
        List<Permissions> all = new ArrayList<>();
        for (Permissions role : whole.graph().permissions()) {
            all.add(role.isMade() && role.arn() instanceof Value.Attribute arn ? said(role, arn.resource()) : role);
        }
        return all;
    }

    private Permissions said(Permissions told, LogicalId role) {
        List<Policy> policies = new ArrayList<>();
        List<Policy> ofResources = new ArrayList<>(told.ofResources());
        for (Policy policy : told.policies()) {
            RolePolicy cut = new RolePolicy(
                    policy.document(), policy.remarks(), whole.graph().resource(role), whole, names);
            if (!cut.said().isEmpty()) {
                List<Ground> grounds = cut.said().stream()
                        .map(one -> new Ground(
                                one.sid(), policy.grounds().get(one.place()).askedBy()))
                        .toList();
                policies.add(new Policy(policy.name(), cut.document(), grounds));
            }
            for (Mount mount : cut.mounts()) {
                ofResources.add(ofResource(mount, policy.grounds().get(mount.place())));
            }
        }
        return new Permissions(told.tasks(), told.role(), told.arn(), true, policies, ofResources);
    }

    private static Policy ofResource(Mount mount, Ground ground) {
        return new Policy(
                mount.fileSystem().cloudFormation(),
                PolicyDocument.ofValues(List.of(mount.inResourcePolicy())),
                List.of(new Ground(mount.sid(), ground.askedBy())));
    }
}
