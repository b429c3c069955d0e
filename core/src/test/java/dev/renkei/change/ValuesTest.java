package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Plan;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that changes hold. */
class ValuesTest {

    private static final Change.Position FIRST = Change.Position.of(0);
    private static final Plan PLAN = Plan.builder().title("連携計画").build();

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void similarityIsFromNoughtToOne(double similarity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match<>("a", "b", FIRST, FIRST, Match.Reason.SIMILAR_WORDS, similarity))
                .withMessage("Similarity must be from 0 to 1 but was " + similarity);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void similarityCanBeNoughtOrOne(double similarity) {
        assertThat(new Match<>("a", "b", FIRST, FIRST, Match.Reason.SIMILAR_WORDS, similarity).similarity())
                .isEqualTo(similarity);
    }

    @Test
    void aPositionIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.Position.of(-1))
                .withMessage("Position must not be negative but was -1");
    }

    @Test
    void atLeastTwoPairsOfFieldsAreRegrouped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.FieldsRegrouped(List.of()))
                .withMessage("Regrouped fields must be at least 2 pairs but were 0");
    }

    @Test
    void onlyPropertiesOfTheSubjectChange() {
        Match<Plan> match = new Match<>(PLAN, PLAN, FIRST, FIRST, Match.Reason.GIVEN, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.PropertyChanged<>(match, "parties"))
                .withMessageStartingWith("Property must be one of [id, title, ")
                .withMessageEndingWith("] but was parties");
    }

    @Test
    void onlyPartsOfAgreementsChange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Removed<>("x", FIRST).getSubject())
                .withMessage("Changes are those of agreements, parties, fields, plans and initiatives but not of x");
    }

    @Test
    void aPlanIsKnownByItsTitleElseItsPeriodElseItsKeyElseItsPlace() {
        StatedPeriod period = StatedPeriod.of(DatePeriod.parse("FY2026"));
        StatedPeriod written = StatedPeriod.of(DatePeriod.parse("FY2026"), "令和８年度");
        Plan.Builder all = Plan.builder().id("p").title("連携計画").period(period);
        assertThat(nameOf(all.build())).isEqualTo("連携計画");
        assertThat(nameOf(Plan.builder().id("p").period(period).build())).isEqualTo("FY2026");
        assertThat(nameOf(Plan.builder().id("p").period(written).build())).isEqualTo("令和８年度");
        assertThat(nameOf(Plan.builder().id("p").build())).isEqualTo("p");
        assertThat(nameOf(Plan.builder().build())).isEqualTo("3");
    }

    private static String nameOf(Plan plan) {
        return Subject.nameOf(plan, 2).toString();
    }

    @Test
    void twoMovesAreEqualIfTheSameThingWentTheSameWay() {
        Change.Position second = new Change.Position(
                OptionalInt.of(0), Optional.of(LocalizedText.of("連携計画")), List.of(LocalizedText.of("教育")), 1);
        Match<Plan> match = new Match<>(PLAN, PLAN, FIRST, second, Match.Reason.EQUAL, 1);
        Change.Moved<Plan> moved = new Change.Moved<>(match, Change.Moved.Scope.PLACE);
        assertThat(moved)
                .isEqualTo(new Change.Moved<>(match, Change.Moved.Scope.PLACE))
                .hasSameHashCodeAs(new Change.Moved<>(match, Change.Moved.Scope.PLACE))
                .isNotEqualTo(new Change.Moved<>(match, Change.Moved.Scope.PLAN))
                .isNotEqualTo(new Change.Moved<>(
                        new Match<>(PLAN, PLAN, second, FIRST, Match.Reason.EQUAL, 1), Change.Moved.Scope.PLACE))
                .isNotEqualTo(match)
                .hasToString("Plan “連携計画” moved from place 1 to place 2");
    }
}
