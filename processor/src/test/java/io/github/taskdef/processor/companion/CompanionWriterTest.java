package io.github.taskdef.processor.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constants are spelled as Java spells them, whatever they are called elsewhere. */
final class CompanionWriterTest {

    @ParameterizedTest
    @CsvSource({
        "order-files,       ORDER_FILES",
        "orderFiles,        ORDER_FILES",
        "ORDER_FILES,       ORDER_FILES",
        "S3BUCKET,          S3BUCKET",
        "_1ST,              _1ST",
        "__,                NONE",
        "_,                 NONE",
        "1st,               N1ST",
        "class,             CLASS",
        "int,               INT",
        "a.b,               A_B",
        "ключ,              NONE",
        "größe,             GR_E",
        "'',                NONE",
        "*/,                NONE"
    })
    void isAnIdentifier(String name, String constant) {
        assertEquals(constant, CompanionWriter.constantName(name, "NONE"));
        assertTrue(SourceVersion.isName(constant));
    }

    @ParameterizedTest
    @CsvSource({"PORT_8080, PORT_8080", "PORT_-1, PORT__1"})
    void isNumberedWhereItHasNoName(String instead, String constant) {
        assertEquals(constant, CompanionWriter.constantName("", instead));
    }
}
