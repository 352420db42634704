package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Problem;
import io.github.taskdef.processor.graph.Parameter;
import io.github.taskdef.processor.graph.Value;
import io.github.taskdef.processor.intent.ContainerIntent;
import io.github.taskdef.processor.spi.Statement;
import io.github.taskdef.processor.spi.TaskDeclaration;
import io.github.taskdef.processor.spi.TaskDraft;
import io.github.taskdef.processor.spi.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The image of a container: a parameter, since whoever builds it knows the tag; and the right to pull it. */
final class ContainerImage {
    private static final String REFERENCE = "\\$\\{[^}]+}";

    /** {@code <account>.dkr.ecr.<region>.<suffix>/<repository>} with a tag or a digest. */
    private static final String PRIVATE_REPOSITORY = "(?<account>[0-9]{12}|" + REFERENCE
            + ")\\.dkr\\.ecr\\.(?<region>[a-z0-9-]+|" + REFERENCE
            + ")\\.(?:amazonaws\\.com(?:\\.cn)?|" + REFERENCE
            + ")/(?<repository>(?:[a-z0-9._/-]|" + REFERENCE + ")+)(?:[:@].*)?";

    private static final String SIGN_IN = "SignInToEcr";
    private static final String PULL = "PullImages";
    private static final List<String> PULL_ACTIONS =
            List.of("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer");

    private static final String FILL = "FillPullThroughCache";
    private static final List<String> FILL_ACTIONS = List.of("ecr:BatchImportUpstreamImage", "ecr:CreateRepository");

    private ContainerImage() {}

    /** The image as it is deployed. */
    static Value value(ContainerIntent container, TaskDraft task) {
        Text image = container.image();
        String parameter = parameterName(container, task);
        String description = "The image of the container " + container.name().value() + ", with a tag or a digest"
                + fromRepository(image)
                + (image.isEmpty() || image.isLiteral()
                        ? "."
                        : "; if empty, " + image.rendered().replace("${", "<").replace('}', '>') + ".");
        // a default cannot hold references in either target
        Optional<String> defaultValue =
                image.isEmpty() ? Optional.empty() : Optional.of(image.isLiteral() ? image.literal() : "");
        Value given = task.stack()
                .parameter(
                        parameter,
                        description,
                        Parameter.Group.APPLICATION,
                        defaultValue,
                        container.name().origin());
        return image.isLiteral() ? given : new Value.ParameterOr(parameter, task.value(image));
    }

    private static String fromRepository(Text image) {
        Optional<Matcher> found = privateRepository(image);
        return found.isPresent() ? ", from the repository " + found.get().group("repository") : "";
    }

    private static String parameterName(ContainerIntent container, TaskDraft task) {
        return container.isApplication()
                ? task.id("Image").cloudFormation()
                : task.id(container.name().value(), "Image").cloudFormation();
    }

    /** The repositories of Amazon ECR to pull from: just those that are named, or those of the account where one may be. */
    static void allowPull(List<ContainerIntent> containers, TaskDraft task) {
        for (ContainerIntent container : containers) {
            Optional<Value> repository = repository(container.image(), task);
            if (repository.isPresent()) {
                Origin asked = container.image().origin();
                task.allowExecution(Statement.allow(SIGN_IN, List.of("ecr:GetAuthorizationToken"), Value.text("*"))
                        .asOneOf(SIGN_IN)
                        .because(asked, "to pull it, ECS signs in, which names no repository"));
                task.allowExecution(Statement.allow(PULL, PULL_ACTIONS, repository.get())
                        .asOneOf(PULL)
                        .because(asked, "ECS pulls it"));
                if (container.pullThroughCache().value()) {
                    task.allowExecution(Statement.allow(FILL, FILL_ACTIONS, repository.get())
                            .asOneOf(FILL)
                            .because(container.pullThroughCache().origin(), "the first pull fills the cache"));
                }
            }
        }
    }

    /** Whether it is in a private repository of Amazon ECR. */
    static boolean isInEcr(Text image) {
        return privateRepository(image).isPresent();
    }

    /** Reports a cache that the image does not come by. */
    static void checkCache(ContainerIntent container, TaskDeclaration task) {
        boolean isElsewhere = !container.image().isEmpty() && !isInEcr(container.image());
        if (container.pullThroughCache().value() && isElsewhere) {
            task.report(
                    Problem.PULL_THROUGH_CACHE,
                    container.pullThroughCache().origin(),
                    container.image().rendered());
        }
    }

    private static Optional<Value> repository(Text image, TaskDraft task) {
        if (image.isEmpty()) {
            return Optional.of(arn(task, "${region}", "${account}", "*"));
        }
        return privateRepository(image)
                .map(found -> arn(task, found.group("region"), found.group("account"), found.group("repository")));
    }

    private static Optional<Matcher> privateRepository(Text image) {
        if (image.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = Pattern.compile(PRIVATE_REPOSITORY).matcher(image.rendered());
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static Value arn(TaskDraft task, String region, String account, String repository) {
        return task.value("arn:${partition}:ecr:" + region + ":" + account + ":repository/" + repository);
    }
}
