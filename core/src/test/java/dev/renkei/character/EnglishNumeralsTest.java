package dev.renkei.character;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "zero, 0",
        "one, 1",
        "Six, 6",
        "twelve, 12",
        "NINETEEN, 19",
        "twenty, 20",
        "twenty-one, 21",
        "ninety nine, 99",
        "7, 7",
        "007, 7",
        "123456789, 123456789"
    })
    void readsDigitsAndWords(String text, int number) {
        assertThat(EnglishNumerals.parse(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "onetwo",
                "twenty-eleven",
                "twenty-zero",
                "twenty-",
                "one hundred",
                "1.5",
                "-1",
                "1234567890",
                "７"
            })
    void readsNothingElse(String text) {
        assertThat(EnglishNumerals.parse(text)).isEmpty();
    }

    @Test
    void hasAFormThatFindsWholeNumbers() {
        Pattern form = Pattern.compile("\\b" + EnglishNumerals.FORM + "\\b", Pattern.CASE_INSENSITIVE);

        assertThat(form.matcher("Seventeen of 40 in sixty-two, oneself aside")
                        .results()
                        .map(result -> result.group())
                        .toList())
                .containsExactly("Seventeen", "40", "sixty-two");
    }
}
