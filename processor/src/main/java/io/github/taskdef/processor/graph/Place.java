package io.github.taskdef.processor.graph;

/** What a deployment knows of its surroundings, and who is asked for it. */
public enum Place {
    ACCOUNT("account", "AWS::AccountId", "aws_caller_identity", "account_id"),
    PARTITION("partition", "AWS::Partition", "aws_partition", "partition"),
    /** Terraform's name for it is the one that providers 5 and 6 both have without a warning. */
    REGION("region", "AWS::Region", "aws_region", "id"),
    URL_SUFFIX("urlSuffix", "AWS::URLSuffix", "aws_partition", "dns_suffix");

    private final String word;
    private final String cloudFormation;
    private final String dataSource;
    private final String attribute;

    Place(String word, String cloudFormation, String dataSource, String attribute) {
        this.word = word;
        this.cloudFormation = cloudFormation;
        this.dataSource = dataSource;
        this.attribute = attribute;
    }

    /** What a text of an annotation refers to it by. */
    public String word() {
        return word;
    }

    /** The pseudo parameter. */
    public String cloudFormation() {
        return cloudFormation;
    }

    /** The type of Terraform's data source. */
    public String dataSource() {
        return dataSource;
    }

    /** The attribute of the data source. */
    public String attribute() {
        return attribute;
    }
}
