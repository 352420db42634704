package io.github.taskdef.processor.spi;

/**
 * All that Taskdef knows about one annotation. A feature is asked, for each task in turn, to read what was written, to check it, to
 * derive what will exist, and, when every feature of every task of the stack has done so, to complete what depends on the others.
 */
public interface Feature {

    /** The fully qualified name of the annotation it reads. */
    String annotation();

    /** Turns one annotation into intents, and reports what is wrong with its values. */
    void read(AnnotationView annotation, TaskDeclaration task);

    /** Reports what is wrong between intents; called once every annotation of the class is read without an error. */
    default void check(TaskDeclaration task) {}

    /** Adds to the stack what follows from this task's intents alone, and the names others may refer to. */
    default void derive(TaskDraft task) {}

    /** Adds to the stack what depends on what all features derived. */
    default void complete(TaskDraft task) {}
}
