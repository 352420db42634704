package io.github.taskdef.processor.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hint is given where a name is near, and rather none than a wild guess. */
final class NearestNameTest {
    private static final List<String> KNOWN = List.of("account", "region", "urlSuffix", "volume:data.arn");

    @ParameterizedTest
    @CsvSource({
        "regoin,            region",
        "Region,            region",
        "ACCOUNT,           account",
        "acct,              ''",
        "urlsufix,          urlSuffix",
        "volume:dato.arn,   volume:data.arn",
        "volumes:date.rn,   volume:data.arn",
        "bucket,            ''",
        "x,                 ''"
    })
    void isHintedAt(String found, String meant) {
        assertEquals(meant.isEmpty() ? "" : " Did you mean '" + meant + "'?", NearestName.hint(found, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"dat, data", "c, a"})
    void isTheFirstInTheAlphabetOfThoseEquallyNear(String found, String meant) {
        assertEquals(" Did you mean '" + meant + "'?", NearestName.hint(found, List.of("b", "date", "a", "data")));
    }

    @ParameterizedTest
    @CsvSource({"data", "''"})
    void isNobodyWhereNobodyIs(String found) {
        assertEquals("", NearestName.hint(found, List.of()));
    }
}
