package dev.renkei.testing.assertion;

import static dev.renkei.testing.assertion.Failures.messageOf;
import static dev.renkei.testing.assertion.RenkeiAssertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.register.Register;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementAssertTest {

    private static final LocalDate BEFORE = LocalDate.of(2017, 2, 7);
    private static final LocalDate LAST = LocalDate.of(2029, 3, 31);

    private static final Plan PLAN = Plan.builder()
            .period(JapaneseDates.parsePeriod("令和８年度～令和10年度"))
            .addInitiative(Initiative.builder().id("books").title("絵本の提供").build())
            .build();
    private static final Agreement AGREEMENT = Agreement.builder()
            .id("minato-2017")
            .title("包括連携協定")
            .addParties(Party.of("みなと生活協同組合"), Party.of("みなと市"))
            .concludedOn(JapaneseDates.parse("平成29年２月８日（水）"))
            .term(Term.endingOn(PartialDate.of(LAST)))
            .addField(CooperationField.builder().id("children").label("子ども・教育").build())
            .addField(CooperationField.builder().number(2).build())
            .addPlan(PLAN)
            .build();
    private static final Agreement BARE = Agreement.builder().title("覚書").build();
    private static final Register REGISTER =
            Register.builder().addAgreements(AGREEMENT, BARE).build();

    @Test
    void anAgreementIsInForceWithinItsTerm() {
        assertThat(AGREEMENT).isInForceOn(LAST).isNotInForceOn(BEFORE).isNotInForceOn(LAST.plusDays(1));
        assertThat(messageOf(() -> assertThat(AGREEMENT).isInForceOn(BEFORE)))
                .isEqualTo("Agreement[包括連携協定] must be in force on 2017-02-07 but is PLANNED:"
                        + " it begins on 2017-02-08 (平成29年２月８日（水）) and ends on 2029-03-31");
        assertThat(messageOf(() -> assertThat(AGREEMENT).isNotInForceOn(LAST)))
                .startsWith("Agreement[包括連携協定] must not be in force on 2029-03-31 but is IN_FORCE: ");
        assertThat(messageOf(() -> assertThat(BARE).isInForceOn(LAST)))
                .isEqualTo("Agreement[覚書] must be in force on 2029-03-31 but is UNKNOWN:"
                        + " it does not say when it begins and has no fixed end");
    }

    @Test
    void anAgreementHasAStatusOnEachDay() {
        assertThat(AGREEMENT).hasStatusOn(LAST.plusDays(1), Agreement.Status.EXPIRED);
        assertThat(messageOf(() -> assertThat(AGREEMENT).hasStatusOn(LAST, Agreement.Status.EXPIRED)))
                .startsWith("Agreement[包括連携協定] must be EXPIRED on 2029-03-31 but is IN_FORCE: ");
    }

    @Test
    void anAgreementEndsOnItsLastDay() {
        assertThat(AGREEMENT).endsOn(LAST);
        assertThat(messageOf(() -> assertThat(AGREEMENT).endsOn(BEFORE)))
                .isEqualTo("Agreement[包括連携協定] must end on 2017-02-07 but ends on 2029-03-31");
        assertThat(messageOf(() -> assertThat(BARE).endsOn(BEFORE)))
                .isEqualTo("Agreement[覚書] must end on 2017-02-07 but has no fixed end");
    }

    @Test
    void anAgreementIsConcludedOnTheStatedDate() {
        assertThat(AGREEMENT).isConcludedOn("2017-02-08");
        assertThat(messageOf(() -> assertThat(AGREEMENT).isConcludedOn("2017-02")))
                .isEqualTo("Agreement[包括連携協定] must be concluded on 2017-02"
                        + " but was concluded on 2017-02-08 (平成29年２月８日（水）)");
        assertThat(messageOf(() -> assertThat(BARE).isConcludedOn("2017")))
                .isEqualTo("Agreement[覚書] must be concluded on 2017 but does not say when it was concluded");
    }

    @Test
    void anAgreementHasItsPartiesInOrder() {
        assertThat(AGREEMENT).hasParties("みなと生活協同組合", "みなと市");
        assertThat(messageOf(() -> assertThat(AGREEMENT).hasParties("みなと市", "みなと生活協同組合")))
                .isEqualTo("Agreement[包括連携協定] must have the parties [みなと市, みなと生活協同組合]"
                        + " but has the parties みなと生活協同組合, みなと市");
        assertThat(messageOf(() -> assertThat(AGREEMENT).hasParties("みなと生活協同組合")))
                .contains("must have the parties [みなと生活協同組合] but");
        assertThat(messageOf(() -> assertThat(BARE).hasParties("みなと市"))).endsWith("but has no parties");
    }

    @Test
    void aFieldIsFoundByItsKeyOrItsLabel() {
        assertThat(AGREEMENT).hasField("children").hasField("子ども・教育");
        assertThat(messageOf(() -> assertThat(AGREEMENT).hasField("防災")))
                .isEqualTo("Agreement[包括連携協定] must have the field 防災"
                        + " but has the fields 子ども・教育 (children), without a name");
    }

    @Test
    void anInitiativeIsFoundByItsKeyOrItsTitle() {
        assertThat(AGREEMENT).hasInitiative("books").hasInitiative("絵本の提供").hasInitiatives(1);
        assertThat(messageOf(() -> assertThat(AGREEMENT).hasInitiative("見守り")))
                .isEqualTo("Agreement[包括連携協定] must have the initiative 見守り" + " but has the initiatives 絵本の提供 (books)");
        assertThat(messageOf(() -> assertThat(BARE).hasInitiatives(1)))
                .isEqualTo("Agreement[覚書] must have 1 initiatives but has no initiatives");
    }

    @Test
    void theFailureListsAScoreOfPartsAndCountsTheRest() {
        Plan plan = Plan.builder()
                .addAllInitiatives(IntStream.rangeClosed(1, 22)
                        .mapToObj(i -> Initiative.builder().title("取組" + i).build())
                        .toList())
                .build();

        assertThat(messageOf(() -> assertThat(plan).hasInitiative("見守り"))).endsWith("取組19, 取組20 and 2 more");
    }

    @Test
    void aPlanRunsOnTheDaysOfItsPeriod() {
        assertThat(AGREEMENT)
                .hasPlanOn(LAST)
                .hasPeriod("FY2026/FY2028")
                .runsOn(LAST)
                .hasInitiative("books")
                .hasInitiatives(1);
        assertThat(messageOf(() -> assertThat(AGREEMENT).hasPlanOn(BEFORE)))
                .isEqualTo("Agreement[包括連携協定] must have a plan on 2017-02-07 but has the plans FY2026/FY2028");
        assertThat(messageOf(() -> assertThat(PLAN).hasPeriod("FY2026")))
                .endsWith(" must have the period FY2026 but has the period FY2026/FY2028");
        assertThat(messageOf(() -> assertThat(Plan.builder().build()).runsOn(LAST)))
                .endsWith(" must run on 2029-03-31 but has no period");
        assertThat(messageOf(() -> assertThat(PLAN).hasInitiative("見守り")))
                .endsWith(" must have the initiative 見守り but has the initiatives 絵本の提供 (books)");
        assertThat(messageOf(() -> assertThat(PLAN).hasInitiatives(2)))
                .endsWith(" must have 2 initiatives but has the initiatives 絵本の提供 (books)");
    }

    @Test
    void aRegisterHasItsAgreements() {
        assertThat(REGISTER)
                .hasAgreements("包括連携協定", "覚書")
                .hasAgreement("minato-2017")
                .endsOn(LAST);
        assertThat(messageOf(() -> assertThat(REGISTER).hasAgreements("覚書")))
                .isEqualTo(
                        "Register must have the agreements [覚書]" + " but has the agreements 包括連携協定 (minato-2017), 覚書");
        assertThat(messageOf(() -> assertThat(REGISTER).hasAgreement("見守り協定")))
                .isEqualTo(
                        "Register must have the agreement 見守り協定" + " but has the agreements 包括連携協定 (minato-2017), 覚書");
    }

    @Test
    void theDescriptionStandsBeforeTheMessageOfAPart() {
        assertThat(messageOf(() -> assertThat(REGISTER)
                        .as("台帳")
                        .hasAgreement("minato-2017")
                        .hasInitiatives(2)))
                .startsWith("[台帳] Agreement[包括連携協定] must");
        assertThat(messageOf(
                        () -> assertThat(AGREEMENT).as("協定").hasPlanOn(LAST).hasInitiatives(2)))
                .startsWith("[協定] ");
    }
}
