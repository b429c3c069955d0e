package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is wrong only where rows stand side by side is reported at their cells. */
class RegisterFindingsTest {

    private static final String HEADER = "No.,協定名,締結先,締結日";

    @Test
    void namesThatDifferInOneCharacterAreReportedAtTheSecond() {
        ListResult list =
                Lists.read(HEADER, "1,見守り協定,株式会社みどりストアー販売,R4.4.1", "2,災害協定,海町,R4.4.1", "3,災害協定,株式会社みどりストアー販買,R4.4.1");

        assertThat(list.getFindings())
                .extracting(ListFinding::toString)
                .singleElement()
                .asString()
                .startsWith("C4 WARNING register.organization.lookalike");
        assertThat(list.getFindings())
                .extracting(ListFinding::getHeader)
                .first()
                .asString()
                .contains("締結先");
    }

    @Test
    void totalThatIsNotTheNumberOfRowsIsReportedAtItsCell() {
        assertThat(Lists.codes(Lists.read(HEADER, "1,見守り協定,海町,R4.4.1", "合計,3件,,")))
                .containsExactly("B3 register.stated-agreement-count");
        assertThat(Lists.codes(Lists.read(HEADER, "1,見守り協定,海町,R4.4.1", "合計,1件,,")))
                .isEmpty();
    }

    @Test
    void whatARowHasByItselfIsReportedOnce() {
        assertThat(Lists.codes(
                        Lists.read(HEADER + ",有効期間", "1,見守り協定,海町,R4.4.1,1年間", "2,災害協定,海町,R4.4.1,R4.4.1～R3.3.31")))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }
}
