package io.github.taskdef.processor.resource;

import io.github.taskdef.processor.graph.Field.Companion;
import io.github.taskdef.processor.graph.Field.FixedArgument;
import io.github.taskdef.processor.graph.Field.Shape;
import io.github.taskdef.processor.graph.Field.Table;
import io.github.taskdef.processor.graph.ResourceKind;

/**
 * A secret that AWS makes up when the stack is deployed; the words never pass through the template, the module or its state.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html">AWS::SecretsManager::Secret</a>
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret">aws_secretsmanager_secret</a>
 */
public final class Secret {
    public static final ResourceKind KIND = ResourceKind.of("AWS::SecretsManager::Secret", "aws_secretsmanager_secret")
            .generatedName("Name", "name_prefix", 486)
            .plain("Name", "name")
            .plain("Description", "description")
            .plain("KmsKeyId", "kms_key_id")
            .companions(
                    Shape.COMPANION,
                    "GenerateSecretString",
                    Companion.ephemeral("aws_secretsmanager_random_password").spread(password()),
                    Companion.resource("aws_secretsmanager_secret_version")
                            .with(FixedArgument.owner("secret_id", "id"))
                            .with(FixedArgument.ephemeral(
                                    "secret_string_wo", "aws_secretsmanager_random_password.random_password"))
                            // another number would replace the secret's value
                            .with(FixedArgument.number("secret_string_wo_version", 1)))
            .nested(
                    Shape.BLOCKS,
                    "ReplicaRegions",
                    "replica",
                    new Table().plain("Region", "region").plain("KmsKeyId", "kms_key_id"))
            .tags("Tags")
            .ref("Arn", "arn")
            .createOnly("Name")
            .build();

    private Secret() {}

    private static Table password() {
        return new Table()
                .plain("PasswordLength", "password_length")
                .plain("ExcludeCharacters", "exclude_characters")
                .plain("ExcludeLowercase", "exclude_lowercase")
                .plain("ExcludeNumbers", "exclude_numbers")
                .plain("ExcludePunctuation", "exclude_punctuation")
                .plain("ExcludeUppercase", "exclude_uppercase")
                .plain("IncludeSpace", "include_space")
                .plain("RequireEachIncludedType", "require_each_included_type");
    }
}
