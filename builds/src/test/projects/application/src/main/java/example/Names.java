package example;

/** What annotations say more than once. */
public interface Names {
    String STACK = "shop";
    String FILES = "files";
    String BUCKET = "arn:${partition}:s3:::" + FILES + "-${account}";
}
