package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.feature.shared.Rules;
import io.github.taskdef.processor.intent.ContainerIntent.Port;
import io.github.taskdef.processor.spi.TaskDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the ports of a task may be; its containers share one network interface.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html">PortMapping</a>
 */
final class PortRules {
    private static final String NAME = "[a-z0-9_][a-z0-9_-]{0,63}";
    private static final int LAST = 65535;

    private PortRules() {}

    static void check(List<Port> ports, TaskDeclaration task) {
        Set<String> numbers = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Port port : ports) {
            checkPort(port, task);
            if (!numbers.add(port.number().value() + "/" + port.protocol())) {
                task.report(
                        Problem.PORT_TWICE,
                        port.number().origin(),
                        port.number().value(),
                        port.protocol());
            } else if (!port.name().value().isEmpty() && !names.add(port.name().value())) {
                task.report(
                        Problem.PORT_NAME_TWICE,
                        port.name().origin(),
                        port.name().value());
            }
        }
    }

    private static void checkPort(Port port, TaskDeclaration task) {
        Rules.within(port.number(), 1, LAST, Problem.PORT_NUMBER, task);
        Rules.matches(port.name(), NAME, Problem.PORT_NAME, task);
        if (port.name().value().isEmpty() && !port.appProtocol().value().equals("NONE")) {
            task.report(Problem.APP_PROTOCOL_UNNAMED, port.appProtocol().origin());
        }
    }
}
