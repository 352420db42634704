package io.github.taskdef.processor.grant;

import io.github.taskdef.processor.grant.Grantable.Given;
import io.github.taskdef.processor.grant.Grantable.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Traces, which an account has one place for.
 *
 * @see <a href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSXRayDaemonWriteAccess.html">AWSXRayDaemonWriteAccess</a>
 */
final class XRay {
    static final Grantable TRACES = new Grantable(
            "Traces",
            Optional.empty(),
            "",
            Given.NAME,
            Map.of(
                    "SEND",
                    List.of(new Permission(
                            "Send",
                            List.of(
                                    "xray:GetSamplingRules",
                                    "xray:GetSamplingStatisticSummaries",
                                    "xray:GetSamplingTargets",
                                    "xray:PutTelemetryRecords",
                                    "xray:PutTraceSegments"),
                            Permission.ANY))),
            Map.of());

    private XRay() {}
}
