package io.github.taskdef;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foundation model of Amazon Bedrock that the application's code invokes in one region: the task role is granted the actions of the
 * levels, on this model and no other, and its id can be put into a variable at the same time. Through an inference profile it is {@link
 * BedrockInferenceProfile}.
 *
 * <pre>{@code
 * @BedrockModel(value = "amazon.nova-micro-v1:0", env = "MODEL_ID")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-prereq.html">Prerequisites for running model inference</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(BedrockModel.List.class)
public @interface BedrockModel {

    /**
     * The model: its id, up to 140 small letters, digits and {@code . : -}, in the region of the task, or its ARN, which has no account.
     * May hold <code>${…}</code> references.
     */
    String value();

    /** What the application does with it; several levels add up. Default: {@link Access#INVOKE}. */
    Access[] access() default Access.INVOKE;

    /**
     * The environment variable of the application's container that holds the {@code ModelId} of the SDK's requests: id or ARN, as it is
     * written here. Default: none.
     */
    String env() default "";

    /** What an application does with a model. */
    enum Access {
        /**
         * Invokes it, also by {@code Converse} and with the answer as a stream ({@code bedrock:InvokeModel}, {@code
         * InvokeModelWithResponseStream}).
         */
        INVOKE
    }

    /** Several models; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The models. */
        BedrockModel[] value();
    }
}
