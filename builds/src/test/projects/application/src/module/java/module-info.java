/** The application as a module: the annotations are read by the compiler only. */
module example {
    requires static io.github.taskdef;
}
