package io.github.taskdef.processor.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one AWS resource kind is spelled by both targets: the table a reviewer holds against the two vendors' pages.
 *
 * @param cloudFormation the resource type, {@code AWS::EFS::FileSystem}
 * @param terraform the resource type, {@code aws_efs_file_system}
 * @param fields its properties, in the order they are written
 * @param attributes what can be referred to
 * @param generatedName Terraform's argument for a generated name, where the kind has one
 * @param createOnly the properties that AWS sets once: with another value there would be another resource, without the data of this
 *     one. Told for the kinds that hold data
 * @param verified what must be as it was asked for when a change is done
 * @param decidedByAws what AWS decides where nothing is said
 */
public record ResourceKind(
        String cloudFormation,
        String terraform,
        List<Field> fields,
        Map<String, AttributeSpelling> attributes,
        Optional<GeneratedName> generatedName,
        List<String> createOnly,
        Optional<Verified> verified,
        Optional<DecidedByAws> decidedByAws) {

    /**
     * What AWS may take back without calling it a failure; CloudFormation tells by itself.
     *
     * @param field the property
     * @param message one or more sentences for whom it is not as it was asked for
     */
    public record Verified(String field, String message) {}

    /**
     * What AWS decides, and Terraform must leave alone then.
     *
     * @param field the property
     * @param alternative the other property that decides it where it is set
     */
    public record DecidedByAws(String field, String alternative) {}

    /**
     * How an attribute is referred to.
     *
     * @param cloudFormation the attribute of {@code Fn::GetAtt}; empty for {@code Ref}
     * @param terraform the attribute
     * @param terraformSuffix what Terraform's value lacks at its end
     */
    public record AttributeSpelling(String cloudFormation, String terraform, String terraformSuffix) {}

    /**
     * CloudFormation makes a name of stack, logical id and a suffix by itself; Terraform is asked for the same form.
     *
     * @param field the property that gives the name outright; where it is set, nothing is generated
     * @param terraform the argument that takes the beginning of the name; or the whole name, where the kind has no such
     *     argument and Terraform asks for a name
     * @param longest how many characters may be given
     * @param isLowerCase whether capitals are made small
     */
    public record GeneratedName(String field, String terraform, int longest, boolean isLowerCase) {
        /** Whether the target completes what it is given to a name that nothing else has. */
        public boolean isPrefix() {
            return terraform.endsWith("_prefix");
        }
    }

    public static Builder of(String cloudFormation, String terraform) {
        return new Builder(cloudFormation, terraform);
    }

    /** What Terraform calls a property of its own, not of a companion. */
    public String terraform(String property) {
        for (Field field : fields) {
            if (field.cloudFormation().equals(property)) {
                return field.terraform();
            }
        }
        throw new IllegalArgumentException(cloudFormation + " has no " + property + " in its table");
    }

    public AttributeSpelling attribute(String name) {
        AttributeSpelling spelling = attributes.get(name);
        if (spelling == null) {
            throw new IllegalArgumentException(cloudFormation + " has no attribute " + name + " in its table");
        }
        return spelling;
    }

    /** Builds a kind's table; the fields are those of {@link Field.TableBuilder}. */
    public static final class Builder extends Field.TableBuilder<Builder> {
        private final String cloudFormation;
        private final String terraform;
        private final Map<String, AttributeSpelling> attributes = new LinkedHashMap<>();
        private Optional<GeneratedName> generatedName = Optional.empty();
        private List<String> createOnly = List.of();
        private Optional<Verified> verified = Optional.empty();
        private Optional<DecidedByAws> decidedByAws = Optional.empty();

        private Builder(String cloudFormation, String terraform) {
            this.cloudFormation = cloudFormation;
            this.terraform = terraform;
        }

        /** What CloudFormation's {@code Ref} gives. */
        public Builder ref(String name, String terraform) {
            attributes.put(name, new AttributeSpelling("", terraform, ""));
            return this;
        }

        /** What CloudFormation's {@code Fn::GetAtt} of the same name gives. */
        public Builder getAtt(String name, String terraform) {
            attributes.put(name, new AttributeSpelling(name, terraform, ""));
            return this;
        }

        public Builder attribute(String name, AttributeSpelling spelling) {
            attributes.put(name, spelling);
            return this;
        }

        public Builder generatedName(String field, String terraform, int longest) {
            generatedName = Optional.of(new GeneratedName(field, terraform, longest, false));
            return this;
        }

        /** For a kind whose names have no capitals. */
        public Builder generatedLowerCaseName(String field, String terraform, int longest) {
            generatedName = Optional.of(new GeneratedName(field, terraform, longest, true));
            return this;
        }

        /** What AWS sets once, in the order of the alphabet. */
        public Builder createOnly(String... properties) {
            createOnly = List.of(properties);
            return this;
        }

        public Builder verified(String field, String message) {
            verified = Optional.of(new Verified(field, message));
            return this;
        }

        public Builder decidedByAws(String field, String alternative) {
            decidedByAws = Optional.of(new DecidedByAws(field, alternative));
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        public ResourceKind build() {
            return new ResourceKind(
                    cloudFormation,
                    terraform,
                    lines(),
                    Map.copyOf(attributes),
                    generatedName,
                    createOnly,
                    verified,
                    decidedByAws);
        }
    }
}
