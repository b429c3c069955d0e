package dev.renkei.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.validation.Finding;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    @ParameterizedTest
    @CsvSource({
        "''         , 0, 1:1",
        "abc        , 0, 1:1",
        "abc        , 2, 1:3",
        "abc        , 3, 1:4",
        "'a\nb'     , 1, 1:2",
        "'a\nb'     , 2, 2:1",
        "'a\r\nb'   , 1, 1:2",
        "'a\r\nb'   , 2, 1:3",
        "'a\r\nb'   , 3, 2:1",
        "'a\rb'     , 2, 2:1",
        "'a\r\rb'   , 3, 3:1",
        "'\n\n\n'   , 3, 4:1",
        "'a\r'      , 2, 2:1",
        "'\tb'      , 1, 1:2",
        "é大𠮷b      , 9, 1:4",
        "防災と見守り  , 18, 1:7",
        "'1234567\r\n9', 9, 2:1",
        "'12345678\n9', 9, 2:1",
        "'123456\r8901234567', 16, 2:10",
        "'大\n𠮷b'   , 8, 2:2"
    })
    void countsLinesAndCharacters(String text, int offset, String position) {
        assertThat(lines(text).positionOf(offset)).hasToString(position);
    }

    @Test
    void anOffsetOutsideTheTextIsItsBeginningOrItsEnd() {
        TextLines lines = lines("ab\nc");

        assertThat(lines.positionOf(-1)).isEqualTo(new Finding.Position(1, 1));
        assertThat(lines.positionOf(99)).isEqualTo(new Finding.Position(2, 2));
        assertThat(lines.positionOf(Long.MAX_VALUE)).isEqualTo(new Finding.Position(2, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "大", "𠮷", "a\n", "大\r\n", "\r", "aé大𠮷\r\n"})
    void tellsTheSameWhateverWasAskedBefore(String part) {
        String text = part.repeat(2000);
        TextLines lines = lines(text);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;

        for (int offset = bytes; offset > 0; offset -= 511) {
            assertThat(lines.positionOf(offset)).isEqualTo(lines(text).positionOf(offset));
        }
    }

    @Test
    void countsAcrossLongTextsAsAPersonWould() {
        String line = "大".repeat(5000) + "\r\n";
        TextLines lines = lines(line.repeat(3) + "x");

        assertThat(lines.positionOf(3 * 5000)).isEqualTo(new Finding.Position(1, 5001));
        assertThat(lines.positionOf(2 * 15_002 + 3 * 4000)).isEqualTo(new Finding.Position(3, 4001));
        assertThat(lines.positionOf(3 * 15_002)).isEqualTo(new Finding.Position(4, 1));
    }

    private static TextLines lines(String text) {
        return new TextLines(text.getBytes(StandardCharsets.UTF_8));
    }
}
