package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListDifferencesTest {

    private static final String HEADER = "No.,協定名,締結先,締結日,有効期間,分野,担当課,予算";

    private static ListResult list(String... rows) {
        return Lists.read(Stream.concat(Stream.of(HEADER), Arrays.stream(rows)).toArray(String[]::new));
    }

    private static List<String> told(ListResult before, ListResult after) {
        return ListDifferences.between(before, after).getDifferences().stream()
                .map(each -> each.after().or(each::before).orElseThrow() + " " + each.describe(Locale.JAPANESE))
                .toList();
    }

    @Test
    void listHasNoDifferenceToItself() {
        ListResult list = list("1,見守り協定,㈱海,R4.4.1,,見守り,福祉課,", "2,〃,㈱山,〃,,見守り,福祉課,");

        assertThat(ListDifferences.between(list, list).isEmpty()).isTrue();
    }

    @Test
    void listsAndTheirDifferencesPrintWhatTheySay() {
        ListResult before = list("1,見守り協定,㈱海,R4.4.1,,,,");
        ListResult after = list("1,見守り協定,㈱海,R4.4.1,,,,", "2,観光協定,㈱空,R5.2.30,,,,");
        assertThat(after).hasToString("ListResult[rows: 2, findings: 1]");
        assertThat(ListDifferences.between(before, after)).hasToString("ListDifferences[]");
    }

    @Test
    void numbersOrderAndTheWayOfWritingAreNoDifference() {
        assertThat(told(
                        list("1,見守り協定,㈱海,R4.4.1,,見守り,福祉課,", "2,〃,㈱山,〃,,見守り,福祉課,"),
                        list("8,見守り協定,株式会社山,令和4年4月1日,,見守り,福祉課,", "9,見守り協定,株式会社海,2022/4/1,,見守り,福祉課,")))
                .isEmpty();
    }

    @Test
    void agreementsThatCameAndWentAreToldAtTheirRows() {
        assertThat(told(
                        list("1,見守り協定,㈱海,R4.4.1,,,,", "2,災害協定,㈱山、川町,R4.4.1,,,,"),
                        list("1,見守り協定,㈱海,R4.4.1,,,,", "2,観光協定,㈱空,R5.4.1,,,,")))
                .containsExactly("3 観光協定（株式会社空）が加わりました", "3 災害協定（株式会社山、川町）がなくなりました");
    }

    @Test
    void agreementWhoseEarlierRowWasRefusedIsNotToldAsNew() {
        assertThat(told(
                        list("1,見守り協定,㈱海,R4.2.30,,,,", "2,災害協定,㈱山,R4.4.1,,,,"),
                        list("1,見守り協定,㈱海,R4.2.28,,,,", "2,災害協定,㈱山,R4.4.1,,,,", "3,観光協定,㈱空,R5.4.1,,,,")))
                .containsExactly("2 見守り協定（株式会社海）は比べられません。前の一覧の行（2）を読み取れませんでした", "4 観光協定（株式会社空）が加わりました");
    }

    @Test
    void agreementWhoseLaterRowIsRefusedIsNotToldAsGone() {
        assertThat(told(list("1,見守り協定,㈱海,R4.2.28,,,,", "2,災害協定,㈱山,R4.4.1,,,,"), list("1,見守り協定,㈱海,R4.2.30,,,,")))
                .containsExactly("2 見守り協定（株式会社海）は比べられません。新しい一覧の行（2）を読み取れませんでした", "3 災害協定（株式会社山）がなくなりました");
    }

    @Test
    void changesAreToldAtTheirCells() {
        assertThat(told(
                        list("1,見守り協定,㈱海,R4.4.1,R9.3.31まで,見守り,福祉課,10"),
                        list("1,見守り協定,㈱海,R4.5.1,R10.3.31まで,見守り、防災,高齢課,20")))
                .containsExactly(
                        "D2 見守り協定（株式会社海）：協定の締結日が「R4.4.1」から「R4.5.1」に変わりました",
                        "E2 見守り協定（株式会社海）：協定の有効期間が「R9.3.31まで」から「R10.3.31まで」に変わりました",
                        "G2 見守り協定（株式会社海）：協定の台帳での位置の担当課が「福祉課」から「高齢課」に変わりました",
                        "H2 見守り協定（株式会社海）：協定の拡張項目の予算が「10」から「20」に変わりました",
                        "F2 見守り協定（株式会社海）：分野「防災」が加わりました");
    }

    @Test
    void differenceIsDescribedInEnglishToo() {
        ListDifferences differences = ListDifferences.between(
                list("1,見守り協定,㈱海,R4.4.1,,,,"), list("1,見守り協定,㈱海,R4.5.1,,,,", "2,災害協定,㈱山,R4.4.1,,,,"));

        assertThat(differences.getDifferences())
                .extracting(ListDifference::toString)
                .containsExactly(
                        "D2 見守り協定 (株式会社海): The day of conclusion of the agreement changed from “R4.4.1” to “R4.5.1”",
                        "3 災害協定 (株式会社山) is new");
    }
}
