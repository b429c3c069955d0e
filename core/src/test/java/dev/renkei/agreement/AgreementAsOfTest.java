package dev.renkei.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.CountingRule;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class AgreementAsOfTest {

    private static final Term THREE_YEARS = Term.ofLength(Period.ofYears(3), CountingRule.FIRST_DAY_EXCLUDED);

    /** Concluded in 2017, renamed in 2020, with other fields from 2023 on and another title again from 2026 on. */
    private static final Agreement TODAY = Agreement.builder()
            .title("包括連携協定")
            .concludedOn(on("2017-02-08"))
            .terminatedOn(on("2027-03-31"))
            .addParties(
                    Party.of("みなと市"),
                    Party.of("みなと生協"),
                    Party.builder()
                            .from(Party.of("海町"))
                            .joinedOn(on("2023-04-01"))
                            .build())
            .addFields(field("見守り"), field("防災"))
            .addAmendment(amendment(
                    "2020-04-01", FormerProvisions.builder().title("見守り協定").term(THREE_YEARS)))
            .addAmendment(amendment("2023-04-01", FormerProvisions.builder().addField(field("見守り"))))
            .addAmendment(amendment("2026-04", FormerProvisions.builder().title("連携協定")))
            .build();

    @Test
    void isTheAgreementItselfAfterTheLastAmendment() {
        assertThat(TODAY.asOf(LocalDate.of(2027, 4, 1))).isEqualTo(TODAY);
    }

    @Test
    void hasTheProvisionsThatLaterAmendmentsReplaced() {
        Agreement agreement = TODAY.asOf(LocalDate.of(2023, 3, 31));

        assertThat(agreement.getTitle().orElseThrow()).hasToString("連携協定");
        assertThat(agreement.getFields()).containsExactly(field("見守り"));
        assertThat(agreement.getTerm()).isEmpty();
        assertThat(agreement.getAmendments()).hasSize(1);
    }

    @Test
    void hasWhatTheFirstAmendmentReplacedBeforeIt() {
        Agreement agreement = TODAY.asOf(LocalDate.of(2020, 3, 31));

        assertThat(agreement.getTitle().orElseThrow()).hasToString("見守り協定");
        assertThat(agreement.getTerm()).contains(THREE_YEARS);
        assertThat(agreement.getFields()).containsExactly(field("見守り"));
        assertThat(agreement.getAmendments()).isEmpty();
    }

    @Test
    void hasTheAmendmentsOfTheDayItself() {
        assertThat(TODAY.asOf(LocalDate.of(2023, 4, 1)).getFields()).hasSize(2);
        assertThat(TODAY.asOf(LocalDate.of(2026, 3, 31)).getTitle().orElseThrow())
                .hasToString("連携協定");
        assertThat(TODAY.asOf(LocalDate.of(2026, 4, 1)).getTitle().orElseThrow())
                .hasToString("包括連携協定");
    }

    @Test
    void hasNeitherLaterPartiesNorALaterTermination() {
        Agreement agreement = TODAY.asOf(LocalDate.of(2023, 3, 31));

        assertThat(agreement.getParties()).hasSize(2);
        assertThat(agreement.getTerminatedOn()).isEmpty();
        assertThat(TODAY.asOf(LocalDate.of(2023, 4, 1)).getParties()).hasSize(3);
    }

    private static CooperationField field(String label) {
        return CooperationField.builder().label(label).build();
    }

    private static Amendment amendment(String day, FormerProvisions.Builder replaced) {
        return Amendment.builder().amendedOn(on(day)).replaced(replaced.build()).build();
    }

    private static StatedDate on(String day) {
        return StatedDate.of(PartialDate.parse(day));
    }
}
