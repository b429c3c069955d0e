package dev.renkei.testing.assertion;

import static dev.renkei.testing.assertion.Failures.messageOf;
import static dev.renkei.testing.assertion.RenkeiAssertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.network.Network;
import dev.renkei.register.Register;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.Basis;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two documents have the same content exactly if they are equal; else all that differs is told. */
class SameContentTest {

    private static final StatedDate DAY = StatedDate.of(PartialDate.parse("2017-02-08"));
    private static final Agreement AGREEMENT = Agreement.builder()
            .id("minato")
            .title("協定")
            .addParties(Party.of("みなと市"), Party.of("海町"))
            .concludedOn(DAY)
            .build();

    @Test
    void equalDocumentsHaveTheSameContent() {
        Register register = Register.builder().addAgreement(AGREEMENT).build();

        assertThat(AGREEMENT)
                .hasSameContentAs(Agreement.builder().from(AGREEMENT).build())
                .isConcludedOn("2017-02-08");
        assertThat(register)
                .hasSameContentAs(Register.builder().from(register).build())
                .hasAgreements("協定");
    }

    @Test
    void eachChangeOfAnAgreementIsASentenceAndHasItsPlaceAndValues() {
        Agreement changed = Agreement.builder()
                .from(AGREEMENT)
                .parties(List.of(Party.of("みなと市"), Party.of("海町"), Party.of("山村")))
                .concludedOn(StatedDate.of(PartialDate.of(2018)))
                .build();

        assertThat(messageOf(() -> assertThat(changed).hasSameContentAs(AGREEMENT)))
                .isEqualToNormalizingNewlines("""
                        Agreement[協定] must have the same content as Agreement[協定] but differs:
                          The day of conclusion of the agreement changed from “2017-02-08” to “2018”
                          Party “山村” joined
                        Expected (-) and actual (+), where they differ:
                          - /concludedOn: 2017-02-08
                          + /concludedOn: 2018
                          + /parties/2/organization/name: 山村""");
    }

    @Test
    void whatASentenceDoesNotShowIsShownWithItsPlace() {
        Agreement inferred = Agreement.builder()
                .from(AGREEMENT)
                .title(LocalizedText.of("協定").with("fr", "Accord"))
                .concludedOn(DAY.withBasis(Basis.INFERRED))
                .build();

        assertThat(messageOf(() -> assertThat(inferred).hasSameContentAs(AGREEMENT)))
                .endsWith(String.join(
                        System.lineSeparator(),
                        "where they differ:",
                        "  + /concludedOn/basis: INFERRED",
                        "  - /title: 協定",
                        "  + /title/fr: Accord",
                        "  + /title/und: 協定"));
    }

    @Test
    void aRegisterTellsTheChangesOfItsAgreementsAndAllElseThatDiffers() {
        Agreement other = Agreement.builder().title("覚書").build();
        Agreement third = Agreement.builder().title("確認書").build();
        Register expected = Register.builder().addAgreements(AGREEMENT, other).build();
        Register actual = Register.builder()
                .addAgreements(
                        third, Agreement.builder().from(AGREEMENT).title("新協定").build())
                .addNetwork(Network.builder().name("見守りネットワーク").build())
                .build();

        assertThat(messageOf(() -> assertThat(actual).hasSameContentAs(expected)))
                .startsWith("Register must have the same content as the other but differs:")
                .containsIgnoringNewLines("""
                          確認書: It is not expected
                          minato: The title of the agreement changed from “協定” to “新協定”
                          覚書: It is missing
                        Expected (-) and actual (+), where they differ:
                        """)
                .contains("  + /networks/0/name: 見守りネットワーク", "  - /agreements/0/title: 協定");
    }

    @Test
    void thousandsOfLinesAreShortened() {
        Agreement large = Agreement.builder()
                .from(AGREEMENT)
                .addPlan(Plan.builder()
                        .addAllInitiatives(IntStream.range(0, 70)
                                .mapToObj(i ->
                                        Initiative.builder().title("取組" + i).build())
                                .toList())
                        .build())
                .build();

        assertThat(messageOf(() -> assertThat(large).hasSameContentAs(AGREEMENT)))
                .endsWith("  and 10 lines more");
    }
}
