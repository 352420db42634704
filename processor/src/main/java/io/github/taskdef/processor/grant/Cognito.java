package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * User pools; what the users do for themselves needs no permission.
 *
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/security_iam_service-with-iam.html">How Amazon Cognito works with
 *     IAM</a>
 */
final class Cognito {
    static final Grantable USER_POOL = new Grantable(
            "UserPool",
            new Name(Pattern.compile("[A-Za-z0-9-]+_[A-Za-z0-9]+"), 1, 55, "its id, like eu-west-1_a1B2c3D4e"),
            "arn:${partition}:cognito-idp:${region}:${account}:userpool/",
            Given.NAME,
            Map.of(
                    "READ",
                    List.of(new Permission(
                            "Read",
                            List.of(
                                    "cognito-idp:AdminGetUser",
                                    "cognito-idp:AdminListGroupsForUser",
                                    "cognito-idp:ListGroups",
                                    "cognito-idp:ListUsers",
                                    "cognito-idp:ListUsersInGroup"),
                            Permission.ITSELF)),
                    "SIGN_IN",
                    List.of(new Permission(
                            "SignInTo",
                            List.of("cognito-idp:AdminInitiateAuth", "cognito-idp:AdminRespondToAuthChallenge"),
                            Permission.ITSELF)),
                    "MANAGE",
                    List.of(new Permission(
                            "ManageUsersOf",
                            List.of(
                                    "cognito-idp:AdminAddUserToGroup",
                                    "cognito-idp:AdminCreateUser",
                                    "cognito-idp:AdminDeleteUser",
                                    "cognito-idp:AdminDisableUser",
                                    "cognito-idp:AdminEnableUser",
                                    "cognito-idp:AdminRemoveUserFromGroup",
                                    "cognito-idp:AdminResetUserPassword",
                                    "cognito-idp:AdminSetUserPassword",
                                    "cognito-idp:AdminUpdateUserAttributes",
                                    "cognito-idp:AdminUserGlobalSignOut"),
                            Permission.ITSELF))),
            Map.of());

    private Cognito() {}
}
