package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Initiative;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that changes hold, and how they are put into words. */
@SuppressWarnings("EnumOrdinal") // the number picks one of two values that differ, whatever the type
class ValuesTest {

    private static final Position FIRST = new Position(Optional.empty(), 0);
    private static final Initiative CLEANING =
            Initiative.builder().title("公園の清掃").build();

    static Stream<Arguments> values() {
        Term term = Term.ofLength(Period.ofYears(1), CountingRule.values()[0]);
        return Stream.of(
                Arguments.of("x", "x"),
                Arguments.of(7, "7"),
                Arguments.of(LocalizedText.of("ja", "目的").with("en", "purpose"), "目的"),
                Arguments.of(Organization.builder().name("青空生協").branch("北支部").build(), "青空生協 北支部"),
                Arguments.of(Place.of("大阪府"), "大阪府"),
                Arguments.of(StatedDate.of(PartialDate.parse("2017-02")), "2017-02"),
                Arguments.of(StatedDate.of(PartialDate.parse("2017-02"), "平成29年２月"), "平成29年２月"),
                Arguments.of(StatedPeriod.of(DatePeriod.parse("FY2026/FY2028")), "FY2026/FY2028"),
                Arguments.of(Quantity.of(24, "か所"), "24 か所"),
                Arguments.of(Quantity.parse("約26万部"), "約26万部"),
                Arguments.of(StatedCount.of(7), "7"),
                Arguments.of(StatedCount.of(7, "など7分野"), "など7分野"),
                Arguments.of(term.withAsWritten("１年間"), "１年間"),
                Arguments.of(List.of("甲", "乙"), "甲、乙"),
                Arguments.of(Optional.of("甲"), "甲"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void arePutIntoTheWordsOfTheDocument(Object value, String words) {
        assertThat(ValueWords.of(value, Locale.JAPANESE)).contains(words);
    }

    @Test
    void areNotPutIntoWordsWhereAFewCannotHoldThem() {
        assertThat(ValueWords.of(Map.of("a", "b"), Locale.JAPANESE)).isEmpty();
        assertThat(ValueWords.of(CLEANING, Locale.JAPANESE)).isEmpty();
        assertThat(ValueWords.of(List.of("甲", CLEANING), Locale.JAPANESE)).isEmpty();
        assertThat(ValueWords.of(Term.ofLength(Period.ofYears(1), CountingRule.values()[0]), Locale.JAPANESE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void similarityIsFromNoughtToOne(double similarity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match<>("a", "b", FIRST, FIRST, Grounds.SIMILAR_WORDS, similarity))
                .withMessage("Similarity must be from 0 to 1 but was " + similarity);
    }

    @Test
    void aPositionIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(Optional.empty(), -1))
                .withMessage("Position must not be negative but was -1");
    }

    @Test
    void aFieldIsSplitIntoAndMergedFromAtLeastTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldSplit(List.of()))
                .withMessage("Split field must have at least 2 parts but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldMerged(List.of()))
                .withMessage("Merged field must have at least 2 parts but had 0");
    }

    @Test
    void aPlanIsKnownByItsTitleElseItsPeriodElseItsKeyElseItsPlace() {
        Optional<StatedPeriod> period = Optional.of(StatedPeriod.of(DatePeriod.parse("FY2026")));
        Optional<LocalizedText> title = Optional.of(LocalizedText.of("連携計画"));
        Locale locale = Locale.JAPANESE;
        assertThat(new PlanReference(0, Optional.of("p"), title, period).getName(locale))
                .isEqualTo("連携計画");
        assertThat(new PlanReference(0, Optional.of("p"), Optional.empty(), period).getName(locale))
                .isEqualTo("FY2026");
        assertThat(new PlanReference(0, Optional.of("p"), Optional.empty(), Optional.empty()).getName(locale))
                .isEqualTo("p");
        assertThat(new PlanReference(0, Optional.empty(), Optional.empty(), Optional.empty()).getName(locale))
                .isEqualTo("1");
    }

    @Test
    void figuresAreRevisedAddedAndRemovedByWhatTheyCount() {
        QuantitiesChanged change = figures(List.of("年２回", "12か所", "約300台"), List.of("24か所", "年３回", "約26万部"));
        assertThat(change.revised())
                .extracting(revision -> revision.before() + " > " + revision.after())
                .containsExactly("12 か所 > 24 か所", "2 回/year > 3 回/year");
        assertThat(change.describe(Locale.JAPANESE))
                .isEqualTo("取組「公園の清掃」の数値が変わりました：「12か所」→「24か所」、「年２回」→「年３回」、「約26万部」追加、「約300台」削除");
    }

    @Test
    void figuresCanChangeTheirOrderAlone() {
        assertThat(figures(List.of("年２回", "12か所"), List.of("12か所", "年２回")).describe(Locale.ENGLISH))
                .isEqualTo("The figures of initiative “公園の清掃” changed their order");
    }

    private static QuantitiesChanged figures(List<String> before, List<String> after) {
        return new QuantitiesChanged(new Match<>(with(before), with(after), FIRST, FIRST, Grounds.SAME_ID, 1));
    }

    private static Initiative with(List<String> quantities) {
        return Initiative.builder()
                .from(CLEANING)
                .quantities(quantities.stream().map(Quantity::parse).toList())
                .build();
    }
}
