package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Condition;
import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Name;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Foundation models, which belong to no account, and the inference profiles that bring a request to a model in one of several regions.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-prereq.html">Prerequisites for running model inference</a>
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html">Prerequisites for inference
 *     profiles</a>
 */
final class Bedrock {
    /** Converse and ConverseStream are judged by them too. */
    private static final List<String> INVOKE = List.of("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream");

    static final Grantable MODEL = new Grantable(
            "Model",
            new Name(
                    Pattern.compile(
                            "(?!(?:[a-z]{2}|us-gov|apac|global)\\.)[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::[a-z0-9-]+){0,2}"),
                    1,
                    140,
                    "its id, like amazon.nova-micro-v1:0 (one with eu. or the like before it is an inference profile's)"),
            "arn:${partition}:bedrock:${region}::foundation-model/",
            Given.AS_WRITTEN,
            Map.of("INVOKE", List.of(new Permission("Invoke", INVOKE, Permission.ITSELF))),
            Map.of());

    static final Grantable INFERENCE_PROFILE = new Grantable(
            "Profile",
            new Name(
                    Pattern.compile("(?!arn:)[A-Za-z0-9.:-]+"),
                    1,
                    64,
                    "its id, up to 64 letters, digits and . : -, like eu.amazon.nova-micro-v1:0"),
            "arn:${partition}:bedrock:${region}:${account}:inference-profile/",
            Given.AS_WRITTEN,
            Map.of(
                    "INVOKE",
                    List.of(
                            new Permission("Invoke", INVOKE, Permission.ITSELF),
                            // which regions and which model they are in, the profile alone knows
                            new Permission(
                                    "InvokeModelsOf",
                                    INVOKE,
                                    List.of("arn:${partition}:bedrock:*::foundation-model/*"),
                                    Optional.of(new Condition(
                                            "ArnEquals", "bedrock:InferenceProfileArn", Permission.ITSELF))))),
            Map.of());

    private Bedrock() {}
}
