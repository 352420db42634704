package example;

import io.github.taskdef.Allow;
import io.github.taskdef.Condition;
import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.ExecutionRole;
import io.github.taskdef.TaskRole;

/** What is too long to stand in a role stands in managed policies, of which a role has ten. */
@EcsTask
@EfsVolume("/data")
@TaskRole(@Allow( // ERROR POLICY_SIZE 1 @TaskRole
        actions = "s3:GetObject",
        resources = {PolicySize.LONG + 1, PolicySize.LONG + 2, PolicySize.LONG + 3, PolicySize.LONG + 4,
                PolicySize.LONG + 5, PolicySize.LONG + 6, PolicySize.LONG + 7, PolicySize.LONG + 8,
                PolicySize.LONG + 9, PolicySize.LONG + 10}))
@ExecutionRole(@Allow(actions = "kms:Decrypt", resources = "arn:aws:kms:*:*:key/*"))
class PolicySize {
    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String THOUSAND = HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String LONG = "arn:aws:s3:::orders/" + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND;
}

/** Nor can one resource be told in two of them. */
@EcsTask
@TaskRole({ // ERROR POLICY_SIZE 1 @TaskRole
    @Allow(actions = "s3:GetObject", resources = PolicySize.LONG + PolicySize.THOUSAND + PolicySize.THOUSAND),
    @Allow(actions = "s3:PutObject", resources = PolicySize.LONG)
})
class OneTooLong {}

/** The developer's own managed policies count. */
@EcsTask
@TaskRole( // ERROR POLICY_SIZE 1 @TaskRole
        value = @Allow(
                actions = "s3:GetObject",
                resources = {PolicySize.LONG + 1, PolicySize.LONG + 2, PolicySize.LONG + 3}),
        managedPolicies = {
            "arn:aws:iam::aws:policy/a", "arn:aws:iam::aws:policy/b", "arn:aws:iam::aws:policy/c",
            "arn:aws:iam::aws:policy/d", "arn:aws:iam::aws:policy/e", "arn:aws:iam::aws:policy/f",
            "arn:aws:iam::aws:policy/g", "arn:aws:iam::aws:policy/h"
        })
class NoRoomBesideOthers {}

/** So this fits. */
@EcsTask
@TaskRole(@Allow(actions = "s3:GetObject", resources = {PolicySize.LONG + 1, PolicySize.LONG + 2, PolicySize.LONG + 3}))
class FitsBesideIt {}

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
// WRITTEN fits-beside-it
