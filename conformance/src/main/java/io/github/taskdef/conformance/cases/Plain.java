package io.github.taskdef.conformance.cases;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;

/** The shortest stack there is, three times: nothing but {@code @EcsTask @EfsVolume("/data")}. */
public final class Plain {

    private Plain() {}

    /** The first. */
    @EcsTask
    @EfsVolume("/data")
    public static final class PlainOne {
        private PlainOne() {}
    }

    /** The second. */
    @EcsTask
    @EfsVolume("/data")
    public static final class PlainTwo {
        private PlainTwo() {}
    }

    /** The third. */
    @EcsTask
    @EfsVolume("/data")
    public static final class PlainThree {
        private PlainThree() {}
    }
}
