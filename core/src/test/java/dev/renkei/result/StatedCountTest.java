package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.message.InvalidTextException;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedCountTest {

    @Test
    void aCountHasItsNumberAndItsWords() {
        StatedCount count = StatedCount.of(7, "など7分野");

        assertThat(count.getCount()).isEqualTo(7);
        assertThat(count.getAsWritten()).contains("など7分野");
        assertThat(count).hasToString("7 (など7分野)");
        assertThat(StatedCount.of(7)).hasToString("7");
        assertThat(StatedCount.of(7).getAsWritten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"など7分野, true", "子育て等6分野, true", "ほか3件, true", "他3件, true", "7分野, false"})
    void someWordsSayThatThereAreOthers(String words, boolean saysSo) {
        assertThat(StatedCount.of(7, words).saysAndOthers()).isEqualTo(saysSo);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7分野, AGREES",
        "7, など７分野, AGREES",
        "7, 七分野, AGREES",
        "7, 全7分野, AGREES",
        "7, 次の7つの分野, AGREES",
        "7, 約7分野, AGREES",
        "7, 17生協の事例, DIFFERS",
        "17, 17生協の事例, AGREES",
        "7, 8分野, DIFFERS",
        "7, 7分野12項目, AGREES",
        "12, 7分野12項目, AGREES",
        "12, 8市3町1村, AGREES",
        "11, 8市3町1村, DIFFERS",
        "19, 7分野12項目, DIFFERS",
        "13, 13協定17社, AGREES",
        "17, 13協定17社, AGREES",
        "30, 13協定17社, DIFFERS",
        "68, 64社4大学, AGREES",
        "64, 64社4大学, AGREES",
        "5, 3校2園, AGREES",
        "5, 2部3課, DIFFERS",
        "6, 6市町, AGREES",
        "16, 平成28年度は16事業, AGREES",
        "15, 平成28年度は16事業, DIFFERS",
        "16, 16事業（平成28年度）, AGREES",
        "25, 令和3年3月31日現在で25協定, AGREES",
        "6, その他を除く6分野, AGREES",
        "6, 6分野（その他を除く）, AGREES",
        "7, その他を除く6分野, DIFFERS",
        "7, その他を含む7分野, AGREES",
        "7, 17件中7件, AGREES",
        "7, 5～8分野, AGREES",
        "9, 5～8分野, DIFFERS",
        "7, 数分野, NOT_READ",
        "7, 第2期の分野, NOT_READ",
        "7, 7項目と3つの柱に関する取組, AGREES",
        "7, 複数の分野, NOT_READ",
        "12, ８市３町１村の12自治体, AGREES",
        "11, ８市３町１村の12自治体, DIFFERS",
        "12, ８市３町の12自治体, NOT_READ",
        "14, ９市４町と生協, AGREES",
        "15, ９市４町と生協, NOT_READ",
        "15, ９市４町と連携, DIFFERS",
        "15, 生協と14市町, NOT_READ",
        "14, 生協と14市町, AGREES",
        "2, この証として、本書２通を作成し、各自１通を保有する, AGREES",
        "1, この証として、本書２通を作成し、各自１通を保有する, AGREES",
        "3, この証として、本書２通を作成し、各自１通を保有する, DIFFERS",
        "2, two originals, AGREES",
        "3, two originals, DIFFERS",
        "3, 甲乙丙は記名押印の上、各自その１通を保有する, NOT_READ",
        "1, 甲乙丙は記名押印の上、各自その１通を保有する, AGREES",
        "7, ７項目について連携・協力する, AGREES",
        "8, ７項目について連携・協力する, DIFFERS",
        "2, 13回目の締結, NOT_READ",
        "3, two (2) original copies, DIFFERS",
        "2, in duplicate, AGREES",
        "3, done in triplicate, AGREES",
        "2, done in triplicate, DIFFERS",
        "1, each party retaining one, AGREES",
        "2, each party retaining one, NOT_READ",
        "2, 'in two copies, one for each party', AGREES",
        "21, twenty-one initiatives, AGREES",
        "21, version 2.1 of the list, NOT_READ",
        "2, several initiatives, NOT_READ"
    })
    void theWordsAreComparedWithTheNumber(int count, String words, WordingMatch match) {
        assertThat(StatedCount.of(count, words).compareAsWritten()).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({
        "7分野, 7, '', '', false",
        "8市3町1村, 12, '8 市|3 町|1 村', '', false",
        "64社4大学, 68, '64 社|4 大学', '', false",
        "府内13市町村, 13, '', '', false",
        "平成28年度は16事業, 16, '', FY2016, false",
        "２０１６年度：１６事業, 16, '', FY2016, false",
        "16事業（平成28年度分）, 16, '', FY2016, false",
        "令和3年3月31日現在で25協定, 25, '', 2021-03-31, false",
        "その他を除く6分野, 6, '', '', true",
        "6分野（その他は含まない）, 6, '', '', true"
    })
    void aCountIsReadFromWords(String words, int count, String parts, String period, boolean isWithoutCatchAll) {
        StatedCount read = StatedCount.parse(words);

        assertThat(read.getCount()).isEqualTo(count);
        assertThat(read.getParts().stream().map(Quantity::toString).collect(Collectors.joining("|")))
                .isEqualTo(parts);
        assertThat(read.getPeriod().map(each -> each.getPeriod().toString()).orElse(""))
                .isEqualTo(period);
        assertThat(read.isWithoutCatchAll()).isEqualTo(isWithoutCatchAll);
        assertThat(read.getAsWritten()).contains(words);
        assertThat(read.compareAsWritten()).isEqualTo(WordingMatch.AGREES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "多数", "13協定17社", "数社", "約7分野", "3～5分野", "2.5分野", "9999999999分野", "過半数"})
    void wordsWithoutOneWholeNumberAreRejected(String words) {
        assertThatThrownBy(() -> StatedCount.parse(words)).isInstanceOf(InvalidTextException.class);
    }

    @ParameterizedTest
    @CsvSource({"12, 8市3町1村, '8 市|3 町|1 村'", "13, 府内13市町村, '13 市町村'", "12, 13市町村, ''", "13, 13協定17社, ''", "7, , ''"})
    void theTallyIsThatOfTheWordsIfItsSumIsTheCount(int count, String words, String tally) {
        StatedCount stated = words == null ? StatedCount.of(count) : StatedCount.of(count, words);

        assertThat(stated.tally().stream().map(Quantity::toString).collect(Collectors.joining("|")))
                .isEqualTo(tally);
    }

    @ParameterizedTest
    @CsvSource({"8 市, 8市3町1村, AGREES", "9 市, 8市3町1村, DIFFERS", "4 町村, 8市3町1村, AGREES", "8 市, 12市町村, AGREES"})
    void theWordsAreComparedWithTheParts(Quantity part, String words, WordingMatch match) {
        StatedCount stated = StatedCount.of(12, words).withParts(List.of(part));

        assertThat(stated.compareAsWritten()).isEqualTo(match);
        assertThat(stated.tally()).containsExactly(part);
    }

    @ParameterizedTest
    @CsvSource({
        "FY2016, 平成28年度は16事業, AGREES",
        "FY2017, 平成28年度は16事業, DIFFERS",
        "FY2016, 16事業, AGREES",
        "2021-03-31, 令和3年3月31日現在で16協定, AGREES",
        "2022-03-31, 令和3年3月31日現在で16協定, DIFFERS"
    })
    void theWordsAreComparedWithThePeriod(String period, String words, WordingMatch match) {
        StatedCount stated = StatedCount.of(16, words).withPeriod(StatedPeriod.of(DatePeriod.parse(period)));

        assertThat(stated.compareAsWritten()).isEqualTo(match);
    }

    @Test
    void theWordsSayWhetherTheCatchAllIsCounted() {
        assertThat(StatedCount.of(6, "その他を除く6分野").saysWithoutCatchAll()).isTrue();
        assertThat(StatedCount.of(6, "その他を除く6分野").saysAndOthers()).isFalse();
        assertThat(StatedCount.of(7, "その他を含め7分野").saysWithCatchAll()).isTrue();
        assertThat(StatedCount.of(7, "その他を含め7分野").withoutCatchAll().compareAsWritten())
                .isEqualTo(WordingMatch.DIFFERS);
        assertThat(StatedCount.of(7, "7分野").saysWithCatchAll()).isFalse();
        assertThat(StatedCount.of(2, "2高等学校").saysAndOthers()).isFalse();
    }

    @Test
    void thePartsAreAddedUpIfTheyCountLikeThings() {
        List<Quantity> towns = List.of(Quantity.of(8, "市"), Quantity.of(3, "町"));
        List<Quantity> unlike = List.of(Quantity.of(13, "協定"), Quantity.of(17, "社"));

        assertThat(StatedCount.of(11).withParts(towns).sumOfParts()).contains(BigDecimal.valueOf(11));
        assertThat(StatedCount.of(30).withParts(unlike).sumOfParts()).isEmpty();
        assertThat(StatedCount.of(30).sumOfParts()).isEmpty();
        assertThat(StatedCount.of(11).withParts(List.of(Quantity.parse("約8市"))).sumOfParts())
                .isEmpty();
    }

    @Test
    void theWordsNameANumber() {
        assertThat(StatedCount.of(4, "7分野").readAsWritten()).contains(7);
        assertThat(StatedCount.of(4, "7分野12項目").readAsWritten()).isEmpty();
        assertThat(StatedCount.of(4, "2.5分野").readAsWritten()).isEmpty();
        assertThat(StatedCount.of(4, "3～5分野").readAsWritten()).isEmpty();
        assertThat(StatedCount.of(4, "過半数").readAsWritten()).isEmpty();
        assertThat(StatedCount.of(4, "9999999999分野").readAsWritten()).isEmpty();
    }

    @Test
    void aCountWithoutWordsSaysNothingOfOthers() {
        assertThat(StatedCount.of(7).saysAndOthers()).isFalse();
    }

    @Test
    void countsAreEqualByNumberAndWords() {
        assertThat(StatedCount.of(7, "7分野"))
                .isEqualTo(StatedCount.of(7, "7分野"))
                .hasSameHashCodeAs(StatedCount.of(7, "7分野"))
                .isNotEqualTo(StatedCount.of(8, "7分野"))
                .isNotEqualTo(StatedCount.of(7))
                .isNotEqualTo(StatedCount.of(7, "7分野").withoutCatchAll())
                .isNotEqualTo(StatedCount.of(7, "7分野").withParts(List.of(Quantity.of(7, "分野"))))
                .isNotEqualTo(StatedCount.of(7, "7分野").withPeriod(StatedPeriod.of(DatePeriod.parse("FY2016"))))
                .isNotEqualTo("7 (7分野)");
    }

    @Test
    void nothingCanBeCountedAndLessThanNothingCannot() {
        assertThat(StatedCount.of(0).getCount()).isZero();
        assertThatThrownBy(() -> StatedCount.of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Number must be from 0 to 999999999 but was -1");
    }
}
