package io.github.taskdef.conformance.mistakes;

/** Who is asked about each mistake, and in what language. */
enum Column {
    TASKDEF("Taskdef", "Taskdef", "Orders.java"),
    CFN_LINT("cfn-lint", "CloudFormation", "template.yaml"),
    TERRAFORM("terraform validate", "Terraform", "main.tf"),
    CDK("AWS CDK", "AWS CDK", "OrdersStack.java");

    private final String title;
    private final String language;
    private final String file;

    Column(String title, String language, String file) {
        this.title = title;
        this.language = language;
        this.file = file;
    }

    /** What the page calls it. */
    String title() {
        return title;
    }

    /** What a mistake's text calls it. */
    String language() {
        return language;
    }

    /** What the source of an application is called. */
    String file() {
        return file;
    }
}
