package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.TaskRole;

/** What a role may do is told in 10,240 characters, what Taskdef itself adds among them. */
@EcsTask
@EfsVolume("/data")
@TaskRole({ // ERROR POLICY_SIZE 1 @TaskRole
    @Allow(actions = "s3:GetObject", resources = {PolicySize.LONG + 1, PolicySize.LONG + 2, PolicySize.LONG + 3}),
    @Allow(actions = "s3:PutObject", resources = {PolicySize.LONG + 4, PolicySize.LONG + 5, PolicySize.LONG + 6}),
    @Allow(actions = "s3:DeleteObject", resources = {PolicySize.LONG + 7, PolicySize.LONG + 8, PolicySize.LONG + 9}),
    @Allow(actions = "s3:GetObjectAcl", resources = PolicySize.LONG)
})
@ExecutionRole(@Allow(actions = "kms:Decrypt", resources = "arn:aws:kms:*:*:key/*"))
class PolicySize {
    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String LONG = "arn:aws:s3:::orders/" + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
}

/** What is too long by itself is told by itself. */
@EcsTask
@TaskRole(
        @Allow(
                actions = {"s3:GetObject", "s3:" + LongText.TEN_THOUSAND}, // ERROR POLICY_TEXT_LENGTH 50 @TaskRole.value[0].actions[1]
                resources = {"arn:aws:s3:::orders/*", "arn:aws:s3:::orders/" + LongText.TEN_THOUSAND}, // ERROR POLICY_TEXT_LENGTH 78 @TaskRole.value[0].resources[1]
                conditions = @Condition(
                        operator = "StringLike",
                        key = "aws:PrincipalTag/" + LongText.TEN_THOUSAND, // ERROR POLICY_TEXT_LENGTH 51 @TaskRole.value[0].conditions[0].key
                        values = {"x", LongText.TEN_THOUSAND}))) // ERROR POLICY_TEXT_LENGTH 48 @TaskRole.value[0].conditions[0].values[1]
class LongText {
    static final String THOUSAND = PolicySize.HUNDRED + PolicySize.HUNDRED + PolicySize.HUNDRED + PolicySize.HUNDRED + PolicySize.HUNDRED + PolicySize.HUNDRED + PolicySize.HUNDRED + PolicySize.HUNDRED + PolicySize.HUNDRED + PolicySize.HUNDRED;
    static final String TEN_THOUSAND = THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND;
}
