import io.github.taskdef.EcsTask;

/** A class in no package. */
@EcsTask
class Lonely {
    String family = LonelyTask.FAMILY;

    /** A class in a class. */
    @EcsTask
    static class Inner {
        static final String FAMILY = Lonely_InnerTask.FAMILY;
    }
}
