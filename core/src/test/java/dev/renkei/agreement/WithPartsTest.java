package dev.renkei.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Copies in which a part that is known by its key is changed. */
class WithPartsTest {

    private static final Initiative BOOKS =
            Initiative.builder().id("books").title("絵本の提供").build();
    private static final Initiative VISITS =
            Initiative.builder().id("visits").title("見守り").build();

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("協定")
            .addParties(Party.builder().from(Party.of("みなと市")).id("city").build(), Party.of("みなと生活協同組合"))
            .addField(CooperationField.builder().id("children").label("子ども").build())
            .addPlans(
                    Plan.builder().id("first").addInitiatives(BOOKS, VISITS).build(),
                    Plan.builder().id("second").addInitiative(BOOKS).build(),
                    Plan.builder().id("third").addInitiative(VISITS).build())
            .build();

    private static Initiative retitled(Initiative each) {
        return Initiative.builder().from(each).title("絵本の贈呈").build();
    }

    @Test
    void aPartIsChangedAndNothingElse() {
        Agreement changed = AGREEMENT
                .withParty(
                        "city", party -> Party.builder().from(party).role("甲").build())
                .withField(
                        "children",
                        field ->
                                CooperationField.builder().from(field).number(1).build())
                .withPlan(
                        "third",
                        plan -> plan.withInitiative(
                                "visits",
                                each -> Initiative.builder()
                                        .from(each)
                                        .id("watch")
                                        .build()));

        assertThat(changed.getParties().get(0).getRole()).hasValue("甲");
        assertThat(changed.getFields().get(0).getNumber()).hasValue(1);
        assertThat(changed.getPlans().get(2).findInitiative("watch")).isPresent();
        assertThat(changed.getPlans().get(0)).isEqualTo(AGREEMENT.getPlans().get(0));
        assertThat(changed.getParties().get(1)).isEqualTo(AGREEMENT.getParties().get(1));
    }

    @Test
    void anInitiativeIsChangedInEachPlanThatHasIt() {
        Agreement changed = AGREEMENT.withInitiative("books", WithPartsTest::retitled);

        assertThat(changed.getPlans())
                .extracting(plan -> plan.findInitiative("books")
                        .map(each -> each.getTitle().getDefault())
                        .orElse("-"))
                .containsExactly("絵本の贈呈", "絵本の贈呈", "-");
        assertThat(changed.getPlans().get(2)).isEqualTo(AGREEMENT.getPlans().get(2));
    }

    @Test
    void aKeyThatNoPartHasIsRefused() {
        assertThatThrownBy(() -> AGREEMENT.withInitiative("none", WithPartsTest::retitled))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Key must be one of the document but was none");
        assertThatThrownBy(() -> AGREEMENT.withPlan("none", plan -> plan)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> AGREEMENT.withParty("none", party -> party))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> AGREEMENT.withField("none", field -> field))
                .isInstanceOf(NoSuchElementException.class);
    }
}
