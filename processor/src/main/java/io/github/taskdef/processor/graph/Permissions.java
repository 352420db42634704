package io.github.taskdef.processor.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * What a role of a task may do, and what asked for it: told beside what is deployed, and all there is to tell of a role that somebody else
 * owns.
 *
 * @param tasks the families of the tasks that have it
 * @param role {@code TaskRole} or {@code ExecutionRole}
 * @param arn the role's ARN
 * @param isMade whether the stack makes it
 * @param policies its own
 * @param ofResources what the policies of resources let it do, by the names of these within the stack; or have to, by their ids, where
 *     another account owns them
 */
public record Permissions(
        List<String> tasks, String role, Value arn, boolean isMade, List<Policy> policies, List<Policy> ofResources) {

    /** A policy: its name, its document, and what asked for each statement of it. */
    public record Policy(String name, Value document, List<Ground> grounds) {
        /** For people: a line a statement. */
        public List<String> remarks() {
            List<String> remarks = new ArrayList<>();
            for (Ground ground : grounds) {
                remarks.add(ground.remark());
            }
            return remarks;
        }
    }

    /**
     * Why a statement stands.
     *
     * @param sid the statement's id, empty for none
     */
    public record Ground(String sid, List<Asked> askedBy) {
        private String remark() {
            StringBuilder remark = new StringBuilder(sid.isEmpty() ? "" : sid + ": ");
            String last = "";
            for (Asked asked : askedBy) {
                String reason = asked.why() + ", for " + asked.type() + " ";
                if (reason.equals(last)) {
                    remark.append(", ");
                } else {
                    remark.append(last.isEmpty() ? "" : "; ").append(reason);
                }
                remark.append(asked.annotation());
                last = reason;
            }
            return remark.toString();
        }
    }

    /** What asked: the class's qualified name, the annotation as a path, and what for. */
    public record Asked(String type, String annotation, String why) {}
}
