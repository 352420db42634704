/**
 * The annotation processor: reads the annotations of {@code io.github.taskdef} and writes the CloudFormation template and the
 * Terraform module. It exports nothing: the compiler finds it as a service.
 */
// JavaPoet and AutoService are automatic modules; both are used inside only, never in an exported signature.
@SuppressWarnings("requires-automatic")
module io.github.taskdef.processor {
    requires java.compiler;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.palantir.javapoet;
    requires io.github.taskdef;
    requires static com.google.auto.service;
    requires static jdk.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.github.taskdef.processor.TaskdefProcessor;
}
