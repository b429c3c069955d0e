package dev.renkei.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.agreement.Agreement;
import dev.renkei.message.InvalidTextException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCodeTest {

    private static final String SIGNS = "az09-A_ é";

    @Test
    void theFormOfCodesIsThatOfThePattern() {
        Stream<String> texts = texts(5);
        Stream<String> manyWords = IntStream.rangeClosed(30, 34).mapToObj(words -> "a-".repeat(words) + "a");
        assertThat(Stream.concat(texts, manyWords))
                .allMatch(text -> OpenCode.isCode(text) == text.matches(OpenCode.PATTERN));
    }

    @ParameterizedTest
    @CsvSource({
        "災害協定, disaster",
        "disaster agreement, disaster",
        "DISASTER, disaster",
        "見守り協定, watch-over",
    })
    void aLabelInPlaceOfACodeIsRejectedByNamingTheCode(String label, String code) {
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Agreement.Kind.TYPE.parse(label))
                .withMessage("Value must be written as " + code + " but was " + label);
    }

    @Test
    void anyOtherTextIsRejectedByTheFormOfCodes() {
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Agreement.Kind.TYPE.parse("防火協定"))
                .withMessageStartingWith("Code must be lower-case letters");
    }

    /** Returns all texts of the signs up to a length. */
    private static Stream<String> texts(int length) {
        return length == 0
                ? Stream.of("")
                : texts(length - 1)
                        .flatMap(text -> text.length() < length - 1
                                ? Stream.of(text)
                                : Stream.concat(
                                        Stream.of(text),
                                        SIGNS.chars().mapToObj(sign -> text + Character.toString(sign))));
    }
}
