package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines where words are meant: Docker looks for a program by the name of all of them.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html">ContainerDefinition, command</a>
 */
final class CommandRules {
    /** Words with blanks between them; a path on a drive may have some. */
    private static final Pattern LINE = Pattern.compile("(?s)\\s*(?![A-Za-z]:\\\\)\\S+\\s+\\S.*");

    private CommandRules() {}

    static void check(ContainerIntent container, TaskDeclaration task) {
        List<Text> entryPoint = container.entryPoint();
        List<Text> command = container.command();
        if (!entryPoint.isEmpty()) {
            // what follows it is the program's, be it a shell's line or a text
            checkProgram(entryPoint.get(0), task);
        } else if (command.size() == 1) {
            checkProgram(command.get(0), task);
        }
    }

    private static void checkProgram(Text program, TaskDeclaration task) {
        if (program.isReadable() && LINE.matcher(program.rendered()).matches()) {
            task.report(Problem.COMMAND_LINE, program.origin(), program.rendered());
        }
    }
}
