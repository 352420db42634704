package io.github.taskdef.conformance.mistakes;

import io.github.taskdef.conformance.mistakes.Review.Answer;
import io.github.taskdef.conformance.tool.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Java compiler with Taskdef, of this build, in it. */
final class TaskdefReviewer implements Reviewer {
    @Override
    public Review review(Sources sources) throws IOException {
        Path folder = sources.write();
        Map<String, List<Answer>> said = new HashMap<>();
        for (String name : sources.names()) {
            Path own = folder.resolve(name);
            List<Path> files = List.of(own.resolve(sources.file()));
            said.put(name, Answer.of(Compiler.withTaskdef(own, files)));
        }
        return Review.of("Taskdef with " + Compiler.NAME, sources, said);
    }
}
