package io.github.taskdef.processor.graph;

/** What a deployment knows of its surroundings, and who is asked for it. */
public enum Place {
    ACCOUNT("account", "AWS::AccountId", "aws_caller_identity", "account_id", "123456789012", "123456789012"),
    PARTITION("partition", "AWS::Partition", "aws_partition", "partition", "aws", "aws-us-gov"),
    /** Terraform's name for it is the one that providers 5 and 6 both have without a warning. */
    REGION("region", "AWS::Region", "aws_region", "id", "eu-west-1", "ap-southeast-1"),
    URL_SUFFIX("urlSuffix", "AWS::URLSuffix", "aws_partition", "dns_suffix", "amazonaws.com", "amazonaws.com.cn");

    private final String word;
    private final String cloudFormation;
    private final String dataSource;
    private final String attribute;
    private final String shortest;
    private final String common;

    Place(String word, String cloudFormation, String dataSource, String attribute, String shortest, String common) {
        this.word = word;
        this.cloudFormation = cloudFormation;
        this.dataSource = dataSource;
        this.attribute = attribute;
        this.shortest = shortest;
        this.common = common;
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

    /** How many characters it comes to at the least. */
    int shortestLength() {
        return shortest.length();
    }

    /** How many it comes to where it is long. */
    int commonLength() {
        return common.length();
    }
}
