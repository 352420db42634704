package io.github.taskdef.processor.intent;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.spi.Setting;
import io.github.taskdef.processor.spi.Text;
import java.util.List;

/** What {@code @EcsService} says. */
public record ServiceIntent(
        Origin origin,
        Text name,
        Setting<Integer> desiredCount,
        Text cluster,
        Text securityGroup,
        List<Setting<String>> ingress,
        Setting<Boolean> assignPublicIp,
        Setting<Boolean> enableExecuteCommand,
        boolean circuitBreaker,
        Setting<Boolean> rollback,
        Setting<Integer> minimumHealthyPercent,
        Setting<Integer> maximumPercent) {}
