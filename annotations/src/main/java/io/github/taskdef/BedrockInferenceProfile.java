package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A system-defined inference profile of Amazon Bedrock, which brings a request to a model in one of several regions, that the
 * application's code invokes: the task role is granted the actions of the levels, on this profile and by way of it on its models, and its
 * id can be put into a variable at the same time.
 *
 * <pre>{@code
 * @BedrockInferenceProfile(value = "eu.amazon.nova-micro-v1:0", env = "MODEL_ID")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html">Prerequisites for inference
 *     profiles</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(BedrockInferenceProfile.List.class)
public @interface BedrockInferenceProfile {

    /**
     * The profile: its id, up to 64 letters, digits and {@code . : -}, in the account and region of the task, or its ARN, {@code
     * arn:…:inference-profile/…}. May hold <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#INVOKE}. */
    Access[] access() default Access.INVOKE;

    /**
     * The environment variable of the application's container that holds the {@code ModelId} of the SDK's requests: id or ARN, as it is
     * written here. Default: none.
     */
    String env() default "";

    /** What an application does with a profile. */
    enum Access {
        /**
         * Invokes its model, also by {@code Converse} and with the answer as a stream ({@code bedrock:InvokeModel}, {@code
         * InvokeModelWithResponseStream}).
         */
        INVOKE
    }

    /** Several profiles; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The profiles. */
        BedrockInferenceProfile[] value();
    }
}
