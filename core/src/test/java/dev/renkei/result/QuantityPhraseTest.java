package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.message.InvalidTextException;
import dev.renkei.text.LocalizedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityPhraseTest {

    @ParameterizedTest
    @MethodSource("phrases")
    void readsWhatAPersonReads(String text, String value, String beside) {
        if (value.equals("ERROR")) {
            assertThatThrownBy(() -> Quantity.parsePhrase(text)).isInstanceOf(InvalidTextException.class);
            return;
        }
        Quantity.Phrase phrase = Quantity.parsePhrase(text);
        assertThat(phrase.quantities().stream().map(Quantity::toString).collect(Collectors.joining(" | ")))
                .isEqualTo(value);
        assertThat(beside(phrase))
                .containsExactlyInAnyOrder(Stream.of(beside.split("; "))
                        .filter(each -> !each.isEmpty())
                        .toArray(String[]::new));
    }

    private static List<String> beside(Quantity.Phrase phrase) {
        List<String> beside = new ArrayList<>();
        phrase.scope().ifPresent(scope -> beside.add("scope=" + scope.getDefault()));
        phrase.asOf().ifPresent(day -> beside.add("asOf=" + day.getDate().orElseThrow()));
        phrase.whole().ifPresent(whole -> beside.add("of=" + whole));
        if (!phrase.words().isEmpty()) {
            beside.add("words=" + String.join(" ", phrase.words()));
        }
        return beside;
    }

    static Stream<String[]> phrases() throws IOException {
        return Stream.concat(rows("quantity-phrases"), rows("more-quantity-phrases"));
    }

    /** Returns the text, value and what is beside it of each row, with characters for their escapes. */
    private static Stream<String[]> rows(String table) throws IOException {
        try (var stream = QuantityPhraseTest.class.getResourceAsStream("/vectors/" + table + ".tsv")) {
            String content = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return content.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new String[] {unescaped(cells[0]), cells[2], cells[3]});
        }
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(escape -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    @Test
    void keepsThePartsWithoutWhatIsBesideThem() {
        Quantity.Phrase phrase = Quantity.parsePhrase("府内8市3町（2024年4月現在）など");
        assertThat(phrase.quantities()).containsExactly(Quantity.of(8, "市"), Quantity.of(3, "町"));
        assertThat(phrase.scope()).contains(LocalizedText.of("府内"));
        assertThat(phrase.words()).containsExactly("など");
    }
}
