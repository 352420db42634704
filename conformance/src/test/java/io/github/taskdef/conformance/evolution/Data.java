package io.github.taskdef.conformance.evolution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.conformance.deployment.Redeployment;
import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.testing.Command;
import java.util.Map;

/** An item in the table of an account, and the value of its secret. Into a bucket moto writes over TLS only, as its policy says. */
final class Data implements Redeployment.Use {
    private static final String SECRETS = "secretsmanager";
    private static final String ITEM = "{\"id\":{\"S\":\"apples\"}}";

    @Override
    public void write(Map<String, String> account) {
        aws(account, "dynamodb", "put-item", "--table-name", table(account), "--item", ITEM);
        aws(account, SECRETS, "put-secret-value", "--secret-id", secret(account), "--secret-string", "apples");
    }

    @Override
    public void read(Map<String, String> account) {
        String item = aws(account, "dynamodb", "get-item", "--table-name", table(account), "--key", ITEM);
        assertTrue(item.contains("apples"), item);
        String value = aws(account, SECRETS, "get-secret-value", "--secret-id", secret(account));
        assertTrue(value.contains("apples"), value);
    }

    private static String table(Map<String, String> account) {
        return aws(account, "dynamodb", "list-tables", "--query", "TableNames[0]", "--output", "text");
    }

    private static String secret(Map<String, String> account) {
        return aws(account, SECRETS, "list-secrets", "--query", "SecretList[0].ARN", "--output", "text");
    }

    private static String aws(Map<String, String> account, String... words) {
        Command.Result result =
                Command.of(Tool.AWS.require(), words).with(account).run();
        assertTrue(result.succeeded(), result::toString);
        return result.output().strip();
    }
}
