package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LengthPhrasesTest {

    static List<String[]> rows() {
        return Vectors.rows("length-phrases", 3);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLengthIsReadWithTheWordsBesideIt(String text, String length, String words) {
        if (length.equals("ERROR")) {
            assertThatThrownBy(() -> JapaneseDates.parseLength(text)).isInstanceOf(InvalidDateException.class);
            return;
        }
        JapaneseDates.LengthPhrase phrase = JapaneseDates.parseLength(text);
        assertThat(phrase.length()).hasToString(length);
        assertThat(phrase.words())
                .isEqualTo(Stream.of(Optional.ofNullable(words).orElse("").split("、"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
