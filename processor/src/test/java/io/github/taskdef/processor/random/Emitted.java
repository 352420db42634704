package io.github.taskdef.processor.random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stack as both targets were given it, and what a glance finds wrong with it.
 *
 * @param template the CloudFormation template
 * @param module the Terraform module, all its files in one text
 * @param permissions what its roles may do and why
 */
record Emitted(String template, String module, String permissions) {
    private static final String CLOUDFORMATION = "META-INF/taskdef/cloudformation/";
    private static final String TERRAFORM = "META-INF/taskdef/terraform/";
    private static final String TEMPLATE = ".template.json";
    private static final String ROLES = "-roles";

    /** What a module has no variable for: its names are fixed. */
    private static final String STACK = "ApplicationStackName";

    private static final Set<String> MODULE = Set.of("main.tf", "variables.tf", "outputs.tf", "versions.tf");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String INDEX = "META-INF/taskdef/tasks.txt";
    private static final Pattern SUB = Pattern.compile("\\$\\{([^!}][^}]*)}");
    private static final Pattern BLOCK =
            Pattern.compile("^(resource|data|ephemeral) \"(\\w+)\" \"(\\w+)\" \\{}?$", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("^(variable|output) \"(\\w+)\" \\{$", Pattern.MULTILINE);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.\"/-])(?:(data|ephemeral)\\.)?(aws_\\w+)\\.(\\w+)\\b|(?<![\\w.\"/-])var\\.(\\w+)");

    private static final Pattern MOVED =
            Pattern.compile("\nmoved \\{\n +from = (\\w+)\\.(\\w+)\n +to +=.*\\.(\\w+)\n}\n");
    private static final Pattern REMOVED = Pattern.compile("\nremoved \\{\n(?:  .*\n|\n)+}\n");

    /** The stacks among the files, by their names; the files of anything else, or of half a stack, are an error. */
    static Map<String, Emitted> stacks(Map<String, String> files) {
        Map<String, Emitted> stacks = new TreeMap<>();
        Map<String, String> left = new TreeMap<>(files);
        left.keySet().removeIf(file -> !file.startsWith("META-INF/") || file.equals(INDEX));
        for (String file : files.keySet()) {
            if (file.startsWith(CLOUDFORMATION) && file.endsWith(TEMPLATE)) {
                String name = file.substring(CLOUDFORMATION.length(), file.length() - TEMPLATE.length());
                String module = MODULE.stream()
                        .sorted()
                        .map(part -> left.remove(TERRAFORM + name + "/" + part))
                        .collect(Collectors.joining("\n"));
                module = underFormerNames(REMOVED.matcher(module).replaceAll("\n"));
                left.remove(permissions(name));
                stacks.put(name, new Emitted(left.remove(file), module, told(name, files)));
            }
        }
        if (!left.isEmpty()) {
            throw new AssertionError("written without its other half: " + left.keySet());
        }
        return stacks;
    }

    /** The module with what moved where it was, which is what the template goes on calling it. */
    private static String underFormerNames(String module) {
        String text = MOVED.matcher(module).replaceAll("\n");
        Matcher moved = MOVED.matcher(module);
        while (moved.find()) {
            String type = "\\b" + moved.group(1);
            text = text.replaceAll(type + "\\." + moved.group(3) + "\\b", moved.group(1) + "." + moved.group(2))
                    .replaceAll(
                            type + "\" \"" + moved.group(3) + "\"", moved.group(1) + "\" \"" + moved.group(2) + "\"");
        }
        return text;
    }

    private static String permissions(String stack) {
        return "META-INF/taskdef/" + stack + ".permissions.json";
    }

    /** What roles that are a stack of their own may do is told beside the stack of their tasks. */
    private static String told(String stack, Map<String, String> files) {
        if (files.containsKey(CLOUDFORMATION + stack + ROLES + TEMPLATE)) {
            return "{}";
        }
        String tasks = files.containsKey(permissions(stack)) ? stack : stack.replaceFirst(ROLES + "$", "");
        return String.valueOf(files.get(permissions(tasks)));
    }

    /** Each statement has a reason, and no role has another policy than it is said to have. */
    private void addUnexplained(List<String> faults) {
        Set<String> told = new TreeSet<>();
        for (JsonNode role : tree(permissions).path("roles")) {
            for (JsonNode policy : role.path("policies")) {
                if (!role.path("existing").asBoolean()) {
                    told.add(sids(policy.path("policyDocument")));
                }
                for (JsonNode reason : policy.path("reasons")) {
                    if (reason.path("askedBy").isEmpty()) {
                        faults.add("nobody asked for " + reason);
                    }
                }
                if (policy.path("reasons").size()
                        != policy.path("policyDocument").path("Statement").size()) {
                    faults.add("other reasons than statements: " + policy);
                }
            }
        }
        Set<String> written = new TreeSet<>();
        for (JsonNode resource : tree().path("Resources")) {
            if (resource.path("Type").asText().matches("AWS::IAM::(Managed)?Policy")) {
                written.add(sids(resource.at("/Properties/PolicyDocument")));
            }
        }
        if (!told.equals(written)) {
            faults.add("permissions are told that are not given, or the other way round: " + told + ", " + written);
        }
    }

    private static String sids(JsonNode document) {
        return document.findValuesAsText("Sid").toString() + document.findValues("Action");
    }

    private JsonNode tree() {
        return tree(template);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    int taskDefinitions() {
        return tree().path("Resources").findValues("Type").stream()
                .filter(type -> type.asText().equals("AWS::ECS::TaskDefinition"))
                .toList()
                .size();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        JsonNode tree = tree();
        addUnexplained(faults);
        Set<String> parameters = names(tree.path("Parameters"));
        Set<String> resources = names(tree.path("Resources"));
        Set<String> means = new TreeSet<>();
        collect(tree.path("Resources"), means);
        tree.path("Resources").forEach(resource -> {
            JsonNode before = resource.path("DependsOn");
            (before.isTextual() ? List.of(before) : before).forEach(one -> means.add(one.asText()));
        });
        collect(tree.path("Outputs"), means);
        collect(tree.path("Conditions"), means);
        means.removeIf(name -> name.startsWith("AWS::"));
        means.stream()
                .filter(name -> !parameters.contains(name) && !resources.contains(name))
                .forEach(name -> faults.add("the template refers to " + name + ", which it has not"));
        parameters.stream()
                .filter(name -> !means.contains(name))
                .forEach(name -> faults.add("the template does not use its parameter " + name));
        moduleFaults(faults);
        parameters.remove(STACK);
        tree.findValuesAsText("Fn::ImportValue").forEach(export -> parameters.add("Imported-" + export));
        compare("resources", plain(resources), plain(blocks("resource")), faults);
        compare("parameters", plain(parameters), plain(named("variable")), faults);
        compare("outputs", plain(names(tree.path("Outputs"))), plain(named("output")), faults);
        compareTypes(tree.path("Resources"), faults);
        return faults;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What is referred to: resources, parameters and conditions are told apart by where they are declared. */
    private static void collect(JsonNode node, Set<String> means) {
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "Ref" -> means.add(value.asText());
                case "Fn::GetAtt" -> means.add(value.path(0).asText());
                case "Fn::Sub" ->
                    SUB.matcher(
                                    value.isTextual()
                                            ? value.asText()
                                            : value.path(0).asText())
                            .results()
                            .map(reference -> reference.group(1).replaceFirst("\\..*", ""))
                            .filter(name -> !value.path(1).has(name))
                            .forEach(means::add);
                default -> {}
            }
        });
        node.forEach(child -> collect(child, means));
    }

    private void moduleFaults(List<String> faults) {
        Set<String> declared = new TreeSet<>();
        BLOCK.matcher(module).results().forEach(block -> {
            String prefix = block.group(1).equals("resource") ? "" : block.group(1) + ".";
            if (!declared.add(prefix + block.group(2) + "." + block.group(3))) {
                faults.add("the module has two " + block.group());
            }
        });
        named("variable").forEach(name -> declared.add("var." + name));
        Set<String> used = ADDRESS.matcher(module)
                .results()
                .map(address -> address.group(4) != null
                        ? "var." + address.group(4)
                        : (address.group(1) == null ? "" : address.group(1) + ".") + address.group(2) + "."
                                + address.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
        used.stream()
                .filter(address -> !declared.contains(address))
                .forEach(address -> faults.add("the module refers to " + address + ", which it has not"));
        declared.stream()
                .filter(address -> !address.startsWith("aws_") && !used.contains(address))
                .forEach(address -> faults.add("the module does not use its " + address));
    }

    private Set<String> blocks(String keyword) {
        return BLOCK.matcher(module)
                .results()
                .filter(block -> block.group(1).equals(keyword))
                .map(block -> block.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> named(String keyword) {
        return NAMED.matcher(module)
                .results()
                .filter(block -> block.group(1).equals(keyword))
                .map(block -> block.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> plain(Set<String> names) {
        return names.stream().map(Emitted::plain).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same in both spellings; what has no letter first in one has one in the other too. */
    private static String plain(String name) {
        return name.replaceAll("[_:-]", "").toLowerCase(Locale.ROOT);
    }

    private static void compare(String what, Set<String> template, Set<String> module, List<String> faults) {
        if (!template.equals(module)) {
            faults.add("other " + what + ": " + template + " in the template, " + module + " in the module");
        }
    }

    /** Each type of the template is one type of the module, beside which there may be parts of it. */
    private void compareTypes(JsonNode resources, List<String> faults) {
        Map<String, Set<String>> types = new TreeMap<>();
        resources.properties().forEach(resource -> {
            Set<String> found = BLOCK.matcher(module)
                    .results()
                    .filter(block -> block.group(1).equals("resource"))
                    .filter(block -> plain(block.group(3)).equals(plain(resource.getKey())))
                    .map(block -> block.group(2))
                    .collect(Collectors.toCollection(TreeSet::new));
            types.merge(resource.getValue().path("Type").asText(), found, Emitted::common);
        });
        types.forEach((type, common) -> {
            if (common.isEmpty()) {
                faults.add(type + " is not one and the same type in the module");
            }
        });
    }

    private static Set<String> common(Set<String> these, Set<String> those) {
        return Stream.of(these)
                .flatMap(Set::stream)
                .filter(those::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
