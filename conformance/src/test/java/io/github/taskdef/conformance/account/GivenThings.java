package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes what a stack expects to find in its account; each thing the first time that it is asked for. */
public final class GivenThings {
    private final AwsApi api;
    private final Map<String, String> ids = new LinkedHashMap<>();

    public GivenThings(AwsApi api) {
        this.api = api;
    }

    /** The names of what was made, by id. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        ids.forEach((name, id) -> names.put(id, "given " + name));
        return names;
    }

    public String vpc() {
        return once("vpc", () -> ec2("CreateVpc", Map.of("CidrBlock", "10.99.0.0/16"), "vpc", "vpcId"));
    }

    /** Two, in different availability zones. */
    public List<String> subnets() {
        return List.of(subnet("a", "10.99.0.0/24"), subnet("b", "10.99.1.0/24"));
    }

    private String subnet(String zone, String addresses) {
        Map<String, String> request =
                Map.of("VpcId", vpc(), "CidrBlock", addresses, "AvailabilityZone", "us-east-1" + zone);
        return once("subnet " + zone, () -> ec2("CreateSubnet", request, "subnet", "subnetId"));
    }

    public String securityGroup(String name) {
        Map<String, String> request =
                Map.of("VpcId", vpc(), "GroupName", "given-" + name, "GroupDescription", "given " + name);
        return once(
                "security group " + name,
                () -> ec2("CreateSecurityGroup", request).path("groupId").asText());
    }

    public String cluster() {
        clusterArn();
        return "given";
    }

    public String clusterArn() {
        return once("cluster", () -> api.json(
                        "ecs", "AmazonEC2ContainerServiceV20141113.CreateCluster", Map.of("clusterName", "given"))
                .path("cluster")
                .path("clusterArn")
                .asText());
    }

    public String fileSystem() {
        return once(
                "file system",
                () -> efs("file-systems", Map.of("CreationToken", "given", "Encrypted", true), "FileSystemId"));
    }

    public String accessPoint() {
        Map<String, String> request = Map.of("ClientToken", "given", "FileSystemId", fileSystem());
        return once("access point", () -> efs("access-points", request, "AccessPointId"));
    }

    private String once(String name, Supplier<String> make) {
        String known = ids.get(name);
        if (known != null) {
            return known;
        }
        String made = make.get();
        ids.put(name, made);
        return made;
    }

    private String efs(String path, Map<String, ?> request, String id) {
        return api.post("elasticfilesystem", "/2015-02-01/" + path, request)
                .path(id)
                .asText();
    }

    private String ec2(String action, Map<String, String> request, String member, String id) {
        return ec2(action, request).path(member).path(id).asText();
    }

    private JsonNode ec2(String action, Map<String, String> request) {
        return api.query("ec2", "2016-11-15", action, request);
    }
}
