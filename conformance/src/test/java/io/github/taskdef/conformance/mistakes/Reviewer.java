package io.github.taskdef.conformance.mistakes;

import java.io.IOException;

/** Whoever is shown sources and says what is wrong with them. */
interface Reviewer {

    /** Shows it all sources at once, since most of a tool's time is its start. */
    Review review(Sources sources) throws IOException;
}
