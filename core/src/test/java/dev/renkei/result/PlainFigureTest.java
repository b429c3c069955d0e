package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFigureTest {

    private static final List<String> SIGNS = List.of("", "0", "1", ".", "-", "≈", " ", "人", "/year");

    @ParameterizedTest
    @ValueSource(strings = {"306 世帯", "≈74 店舗", "18 回/year", "12.5 %", "-3400000000 円", "0", "0.5 ha", "≥1200 人"})
    void seesCanonicalFiguresAtAGlance(String text) {
        assertThat(PlainFigure.read(text)).hasToString("Optional[" + text + "]");
    }

    /** Every text of up to six signs: none is taken that is not canonical, and each is what the reader of figures reads. */
    @Test
    void takesOnlyWhatTheReaderOfFiguresReadsAsCanonical() {
        assertThat(texts(6).filter(PlainFigureTest::isMisread)).isEmpty();
    }

    private static Stream<String> texts(int length) {
        return length == 0
                ? Stream.of("")
                : texts(length - 1).flatMap(text -> SIGNS.stream().map(text::concat));
    }

    private static boolean isMisread(String text) {
        Optional<Quantity> plain = PlainFigure.read(text);
        return plain.isPresent()
                && !(plain.get().toString().equals(text)
                        && Figure.read(text).map(Quantity::ofFigure).equals(plain));
    }
}
