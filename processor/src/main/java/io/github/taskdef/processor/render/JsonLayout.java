package io.github.taskdef.processor.render;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

/** Two spaces a level and the same line ends on every platform; a short list stays on its line. */
public final class JsonLayout extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    public JsonLayout() {
        super(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        indentObjectsWith(LINES);
        indentArraysWith(LINES);
    }

    /** Keeps the list that begins next on one line; for lists that hold nothing nested. */
    public void keepListOnOneLine() {
        indentArraysWith(FixedSpaceIndenter.instance);
    }

    /** Gives each element of the lists that follow a line of its own. */
    public void breakLists() {
        indentArraysWith(LINES);
    }
}
