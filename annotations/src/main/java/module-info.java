/** The annotations that describe an application's home on Amazon ECS. They have no dependency and no effect at run time. */
module io.github.taskdef {
    // the guard runs in the compiler only
    requires static jdk.compiler;

    exports io.github.taskdef;
}
