package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.text.Stated;
import dev.renkei.text.WordingMatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the reading of phrases to tables: what a phrase denotes, and all that it says beside it. */
class PhraseVectorsTest {

    /** A row of a table: the phrase, the date that completes it, the canonical text, and what stands beside it. */
    record Row(String text, String base, String value, Map<String, String> beside) {

        static Row of(String[] cells) {
            Map<String, String> beside = new TreeMap<>();
            Stream.of(Optional.ofNullable(cells[3]).orElse("").split("; "))
                    .filter(pair -> !pair.isEmpty())
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> beside.put(pair[0], pair[1]));
            return new Row(unescaped(cells[0]), cells[1], cells[2], beside);
        }

        ParseContext context() {
            return base.equals("-") ? ParseContext.none() : ParseContext.of(PartialDate.parse(base));
        }

        /** Returns how the value may agree with its words, which it cannot if only the base makes them a date. */
        Set<WordingMatch> matches() {
            return base.equals("-") ? Set.of(WordingMatch.AGREES) : Set.of(WordingMatch.AGREES, WordingMatch.NOT_READ);
        }

        boolean isRefused() {
            return value.equals("ERROR");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static String unescaped(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(text)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    private static Stream<Row> rows(String... tables) {
        return Stream.of(tables)
                .flatMap(table -> Vectors.rows(table, 5).stream())
                .map(Row::of);
    }

    static Stream<Row> dates() {
        return rows("date-phrases", "more-date-phrases").filter(row -> !row.isRefused());
    }

    static Stream<Row> refusedDates() {
        return rows("date-phrases", "more-date-phrases").filter(Row::isRefused);
    }

    static Stream<Row> periods() {
        return rows("period-phrases", "more-period-phrases").filter(row -> !row.isRefused());
    }

    static Stream<Row> refusedPeriods() {
        return rows("period-phrases", "more-period-phrases").filter(Row::isRefused);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aDateIsReadWithWhatIsBesideIt(Row row) {
        JapaneseDates.TimePhrase<StatedDate> phrase = JapaneseDates.parsePhrase(row.text(), row.context());
        assertThat(phrase.stated().getDate().orElseThrow()).hasToString(row.value());
        assertThat(besides(phrase, phrase.stated().getRemarks())).isEqualTo(row.beside());
        assertThat(phrase.stated().compareAsWritten()).isIn(row.matches());
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aPeriodIsReadWithWhatIsBesideIt(Row row) {
        JapaneseDates.TimePhrase<StatedPeriod> phrase = JapaneseDates.parsePeriodPhrase(row.text(), row.context());
        assertThat(phrase.stated().getPeriod()).hasToString(row.value());
        assertThat(besides(phrase, phrase.stated().getRemarks())).isEqualTo(row.beside());
        assertThat(phrase.stated().compareAsWritten()).isIn(row.matches());
    }

    @ParameterizedTest
    @MethodSource("refusedDates")
    void whatIsNoDateIsRefused(Row row) {
        assertThatThrownBy(() -> JapaneseDates.parsePhrase(row.text(), row.context()))
                .isInstanceOf(InvalidDateException.class);
    }

    @ParameterizedTest
    @MethodSource("refusedPeriods")
    void whatIsNoPeriodIsRefused(Row row) {
        assertThatThrownBy(() -> JapaneseDates.parsePeriodPhrase(row.text(), row.context()))
                .isInstanceOf(InvalidDateException.class);
    }

    private static <T extends Stated<?, ?, DateRemark>> Map<String, String> besides(
            JapaneseDates.TimePhrase<T> phrase, List<DateRemark> remarks) {
        Map<String, String> beside = new TreeMap<>();
        phrase.time().ifPresent(time -> beside.put("time", time.toString()));
        phrase.asOf().ifPresent(date -> beside.put("asOf", date.toString()));
        if (!phrase.words().isEmpty()) {
            beside.put("words", String.join("、", phrase.words()));
        }
        String codes = remarks.stream()
                .filter(remark -> remark != DateRemark.INFERRED)
                .map(DateRemark::getCode)
                .collect(Collectors.joining(" "));
        if (!codes.isEmpty()) {
            beside.put("remarks", codes);
        }
        return beside;
    }
}
