package io.github.taskdef.processor.spi;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.taskdef.processor.diagnostics.Origin;
import io.github.taskdef.processor.diagnostics.Reporter;
import io.github.taskdef.processor.spi.Text.Literal;
import io.github.taskdef.processor.spi.Text.Reference;
import io.github.taskdef.processor.spi.Text.Unclosed;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References are told from data once, and nothing that is data is taken for a reference. */
final class TextTest {
    private final List<String> said = new ArrayList<>();

    @Test
    void isDataAndReferencesInTurn() {
        assertParts("");
        assertParts("plain $ } {", new Literal("plain $ } {"));
        assertParts("${region}", new Reference("region"));
        assertParts("a${region}b", new Literal("a"), new Reference("region"), new Literal("b"));
        assertParts("${account}${region}", new Reference("account"), new Reference("region"));
        assertParts("${param:Topic}", new Reference("param:Topic"));
        assertParts("${}", new Reference(""));
        assertParts("${a${b}}", new Reference("a${b"), new Literal("}"));
        assertEquals(List.of(), said);
    }

    @Test
    void holdsWhatIsEscaped() {
        assertParts("$${region}", new Literal("${region}"));
        assertParts("$${", new Literal("${"));
        assertParts("$$${region}", new Literal("$${region}"));
        assertParts("$$", new Literal("$$"));
        assertParts("a$${b}${region}", new Literal("a${b}"), new Reference("region"));
        assertParts("${region}$${b}", new Reference("region"), new Literal("${b}"));
        assertEquals(List.of(), said);
    }

    @Test
    void tellsAReferenceThatHasNoEnd() {
        assertParts(
                "a ${region} b ${regio",
                new Literal("a "),
                new Reference("region"),
                new Literal(" b "),
                new Unclosed("${regio"));
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("@A.b: the reference '${regio' has no closing brace."), said.get(0));
    }

    @Test
    void isJudgedOnlyWhereItCanBeRead() {
        assertAll(
                () -> assertFalse(parse("${a").isReadable()),
                () -> assertFalse(parse("${a").isLiteral()),
                () -> assertFalse(parse("${a").isEmpty()),
                () -> assertTrue(parse("${a}").isReadable()),
                () -> assertFalse(parse("${a}").isLiteral()),
                () -> assertTrue(parse("$${a}").isLiteral()),
                () -> assertEquals("${a}", parse("$${a}").literal()),
                () -> assertTrue(parse("").isLiteral()),
                () -> assertTrue(parse("").isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "${region}", "a${b}c$${d}${e}", "$${", "$$", "$$${a}", "${open", "${a}${open"})
    void isRenderedAsItWasWritten(String text) {
        assertEquals(text, parse(text).rendered());
    }

    private void assertParts(String text, Text.Part... parts) {
        assertEquals(List.of(parts), parse(text).parts(), text);
    }

    private Text parse(String text) {
        return Text.parse(
                new Setting<>(text, new Origin(null, null, null, "@A.b"), true),
                new Reporter(environment(), false, false));
    }

    /** A compiler that only listens. */
    private ProcessingEnvironment environment() {
        Messager messager = (Messager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Messager.class}, (self, method, arguments) -> {
                    said.add(String.valueOf(arguments[1]));
                    return null;
                });
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (self, method, arguments) -> messager);
    }
}
