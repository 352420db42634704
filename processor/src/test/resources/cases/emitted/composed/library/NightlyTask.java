package library;

/** A composed annotation that is composed itself. */
@BatchTask
public @interface NightlyTask {}
