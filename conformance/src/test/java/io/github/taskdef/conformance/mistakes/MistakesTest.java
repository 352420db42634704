package io.github.taskdef.conformance.mistakes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.taskdef.conformance.tool.Tool;
import io.github.taskdef.processor.Golden;
import io.github.taskdef.testing.Folders;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each column says of the mistakes is what is recorded, and the page shows it. What is recorded is written first. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class MistakesTest {
    @Test
    @Order(1)
    void taskdefSaysWhatIsRecorded() throws IOException {
        saysWhatIsRecorded(Column.TASKDEF, new TaskdefReviewer());
    }

    @Test
    @Order(1)
    void cfnLintSaysWhatIsRecorded() throws IOException {
        saysWhatIsRecorded(Column.CFN_LINT, new CfnLintReviewer());
    }

    @Test
    @Order(1)
    void terraformSaysWhatIsRecorded() throws IOException {
        saysWhatIsRecorded(Column.TERRAFORM, new TerraformReviewer());
    }

    @Test
    @Order(1)
    @Tag("cdk")
    void cdkSaysWhatIsRecorded() throws IOException {
        saysWhatIsRecorded(Column.CDK, new CdkReviewer());
    }

    private static void saysWhatIsRecorded(Column column, Reviewer reviewer) throws IOException {
        Review review = reviewer.review(Sources.of(column));
        if (!Golden.isRewritten()) {
            Tool.requireSame(Review.recorded(column).reviewer(), review.reviewer());
        }
        Golden.assertSame(Review.file(column), review.text());
    }

    /** Also where the tool itself is missing. */
    @ParameterizedTest
    @EnumSource
    @Order(2)
    void whatIsRecordedWasSaidOfTheseSources(Column column) throws IOException {
        Sources sources = Sources.of(column);
        Review recorded = Review.recorded(column);
        assertAll(
                () -> assertEquals(sources.digest(), recorded.digest(), Review.file(column) + " is of other sources"),
                () -> assertEquals(sources.names(), recorded.answers().keySet()));
    }

    @ParameterizedTest
    @EnumSource
    @Order(2)
    void nobodyFindsAnythingInWhatIsSound(Column column) throws IOException {
        Review.recorded(column).answers().forEach((name, answers) -> {
            if (Sources.isSound(name)) {
                assertEquals(List.of(), answers, name);
            }
        });
    }

    @Test
    @Order(2)
    void taskdefSaysOneThingOfEach() throws IOException {
        Stream<String> others = Review.recorded(Column.TASKDEF).answers().entrySet().stream()
                .filter(entry -> !Sources.isSound(entry.getKey()))
                .filter(entry -> entry.getValue().size() != 1)
                .map(Object::toString);
        assertEquals(List.of(), others.toList());
    }

    @Test
    @Order(2)
    void thePageShowsIt() throws IOException {
        Golden.assertSame(Folders.module().resolve("../docs/MISTAKES.md").normalize(), new MistakesPage().render());
    }
}
