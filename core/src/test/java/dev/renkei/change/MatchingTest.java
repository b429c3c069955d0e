package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is taken for the same, and what is not. */
class MatchingTest {

    private static Initiative initiative(String title) {
        return Initiative.builder().title(title).build();
    }

    private static Initiative initiative(String id, String title, String field) {
        return Initiative.builder().id(id).title(title).addFieldId(field).build();
    }

    private static CooperationField field(String label) {
        return CooperationField.builder().label(label).build();
    }

    private static CooperationField field(String id, String label) {
        return CooperationField.builder().id(id).label(label).build();
    }

    private static Plan initiatives(Initiative... initiatives) {
        return Plan.builder().addInitiatives(initiatives).build();
    }

    private static Plan fields(CooperationField... fields) {
        return Plan.builder().addFields(fields).build();
    }

    private static List<Change> changes(Plan before, Plan after) {
        PlanChange change = PlanChange.between(before, after);
        assertThat(change.applyTo(before)).isEqualTo(new MergeResult<>(after, List.of()));
        return change.getChanges();
    }

    private static List<String> japanese(Plan before, Plan after) {
        return changes(before, after).stream()
                .map(change -> change.describe(Locale.JAPANESE))
                .toList();
    }

    // -----------------------------------------------------------------------
    @Test
    void aKeyCountsMoreThanATitle() {
        assertThat(japanese(
                        initiatives(initiative("a", "公園の清掃", "f"), initiative("b", "河川の清掃", "f")),
                        initiatives(initiative("a", "河川の清掃", "f"), initiative("b", "公園の清掃", "f"))))
                .containsExactly("取組「公園の清掃」の表題が「河川の清掃」に変わりました", "取組「河川の清掃」の表題が「公園の清掃」に変わりました");
    }

    @Test
    void ofEqualFieldsNoneIsSaidToHaveMoved() {
        assertThat(changes(fields(field("a", "防災"), field("b", "防災")), fields(field("b", "防災"), field("b", "防災"))))
                .hasExactlyElementsOfTypes(Change.PropertyChanged.class);
        assertThat(changes(fields(field("b", "防災"), field("b", "防災")), fields(field("a", "防災"), field("b", "防災"))))
                .hasExactlyElementsOfTypes(Change.PropertyChanged.class);
    }

    @Test
    void theSameTitleCountsThoughTheKeysDiffer() {
        assertThat(japanese(initiatives(initiative("a", "公園の清掃", "f")), initiatives(initiative("b", "公園　の清掃", "f"))))
                .containsExactly("取組「公園の清掃」の表題が「公園　の清掃」に変わりました", "取組「公園の清掃」の識別子が「a」から「b」に変わりました");
    }

    @Test
    void similarTitlesDoNotCountIfTheKeysDiffer() {
        assertThat(changes(
                        initiatives(initiative("a", "公園や河川の清掃", "f")), initiatives(initiative("b", "公園や河川の美化清掃", "f"))))
                .hasExactlyElementsOfTypes(Change.Added.class, Change.Removed.class);
        assertThat(changes(initiatives(initiative("公園や河川の清掃")), initiatives(initiative("公園や河川の美化清掃"))))
                .hasExactlyElementsOfTypes(Change.PropertyChanged.class);
    }

    /** Shared pairs of characters weigh ln 2 here, where both texts have them, others ln 3. */
    @Test
    void wordsCountFromOneHalfOfLikeness() {
        assertThat(changes(initiatives(initiative("公園の緑の保全")), initiatives(initiative("公園の緑の創出"))))
                .singleElement()
                .isInstanceOfSatisfying(Change.PropertyChanged.class, reworded -> {
                    assertThat(reworded.match().reason()).isEqualTo(Match.Reason.SIMILAR_WORDS);
                    double shared = 4 * Math.log(2);
                    assertThat(reworded.match().similarity())
                            .isCloseTo(shared / (shared + 2 * Math.log(3)), within(1e-9))
                            .isGreaterThan(0.5);
                });
        assertThat(changes(initiatives(initiative("公園緑の保全")), initiatives(initiative("公園緑の創出"))))
                .hasExactlyElementsOfTypes(Change.Added.class, Change.Removed.class);
    }

    @Test
    void theMoreSimilarIsTakenFirst() {
        assertThat(japanese(
                        initiatives(initiative("公園と河川の清掃"), initiative("公園と河川の緑化")),
                        initiatives(initiative("公園と河川と海岸の緑化"), initiative("公園と河川と海岸の清掃"))))
                .contains("取組「公園と河川の清掃」の表題が「公園と河川と海岸の清掃」に変わりました", "取組「公園と河川の緑化」の表題が「公園と河川と海岸の緑化」に変わりました");
    }

    @Test
    void ofTwoInitiativesOfOneTitleTheOneThatIsGoneIsTold() {
        Initiative first = Initiative.builder()
                .title("高齢者への支援")
                .addDescription("買い物を支援します")
                .build();
        Initiative second = Initiative.builder()
                .title("高齢者への支援")
                .addDescription("認知症の講座を受講します")
                .build();
        assertThat(changes(initiatives(first, second), initiatives(second)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Removed.class,
                        removed -> assertThat(removed.item()).isEqualTo(first));
    }

    // -----------------------------------------------------------------------
    @Test
    void theFormulaOfFieldsDoesNotMakeThemAlike() {
        assertThat(changes(fields(field("防災に関すること")), fields(field("福祉に関すること"))))
                .hasExactlyElementsOfTypes(Change.Added.class, Change.Removed.class);
        assertThat(japanese(fields(field("防災・減災に関すること")), fields(field("防災・減災・防犯に関すること"))))
                .containsExactly("分野「防災・減災に関すること」の名称が「防災・減災・防犯に関すること」に変わりました");
    }

    @Test
    void aFieldThatKeepsItsKeyAndAPartOfItsLabelWasSplit() {
        assertThat(changes(
                        fields(field("f1", "健康・福祉に関すること")), fields(field("f1", "健康に関すること"), field("f2", "福祉に関すること"))))
                .singleElement()
                .isInstanceOfSatisfying(Change.FieldsRegrouped.class, split -> {
                    assertThat(split.matches())
                            .extracting(Match::reason)
                            .containsExactly(Match.Reason.SAME_ID, Match.Reason.CONTAINED_WORDS);
                    assertThat(split.before())
                            .extracting(CooperationField::getId)
                            .containsExactly(Optional.of("f1"));
                    assertThat(split.after()).hasSize(2);
                });
    }

    @Test
    void fieldsThatAreSplitAndMergedAtOnceWereRegrouped() {
        Plan before = Plan.builder()
                .addFields(field("f1", "健康づくり・高齢者福祉"), field("f2", "市民の声"), field("f3", "広報"))
                .addInitiatives(
                        initiative("a", "絵本", "f2"),
                        initiative("b", "食育", "f2"),
                        initiative("c", "清掃", "f3"),
                        initiative("d", "植樹", "f3"))
                .build();
        Plan after = Plan.builder()
                .addFields(field("g1", "健康づくり"), field("g2", "高齢者福祉"))
                .addInitiatives(
                        initiative("a", "絵本", "g2"),
                        initiative("b", "食育", "g2"),
                        initiative("c", "清掃", "g2"),
                        initiative("d", "植樹", "g2"))
                .build();
        Change.FieldsRegrouped regrouped = changes(before, after).stream()
                .filter(Change.FieldsRegrouped.class::isInstance)
                .map(Change.FieldsRegrouped.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(regrouped.before()).isEqualTo(before.getFields());
        assertThat(regrouped.after()).isEqualTo(after.getFields());
        assertThat(regrouped.matches())
                .extracting(Match::reason)
                .containsExactly(
                        Match.Reason.CONTAINED_WORDS,
                        Match.Reason.CONTAINED_WORDS,
                        Match.Reason.SHARED_INITIATIVES,
                        Match.Reason.SHARED_INITIATIVES);
        assertThat(regrouped.getSubject()).isEqualTo(CooperationField.class);
        assertThat(regrouped.describe(Locale.JAPANESE))
                .isEqualTo("分野「健康づくり・高齢者福祉」、「市民の声」と「広報」が「健康づくり」と「高齢者福祉」に再編されました");
        assertThat(regrouped.describe(Locale.ENGLISH))
                .isEqualTo("Fields “健康づくり・高齢者福祉”, “市民の声” and “広報” were regrouped into “健康づくり” and “高齢者福祉”");
    }

    @Test
    void aPartBelongsToTheWholeThatHoldsMostOfIt() {
        assertThat(japanese(
                        fields(field("健康・福祉介護と高齢"), field("健康・福祉介護")),
                        fields(field("健康"), field("福祉介護"), field("健康・福祉介護と高齢"))))
                .containsExactly("分野「健康・福祉介護」が「健康」と「福祉介護」に分かれました");
        assertThat(japanese(
                        fields(field("健康・福祉"), field("健康・福祉"), field("教育")),
                        fields(field("教育"), field("健康"), field("福祉"))))
                .contains("分野「健康・福祉」が「健康」と「福祉」に分かれました", "分野「健康・福祉」がなくなりました");
    }

    @Test
    void descriptionsCountAsMuchAsTitles() {
        Initiative before = Initiative.builder()
                .title("公園や河川の清掃")
                .addDescription("市民と清掃します")
                .build();
        Initiative after = Initiative.builder()
                .title("公園や河川の美化清掃")
                .addDescription("絵本を児童館に贈ります")
                .build();
        assertThat(changes(initiatives(before), initiatives(after)))
                .hasExactlyElementsOfTypes(Change.Added.class, Change.Removed.class);
    }

    @Test
    void aFieldThatKeepsItsLabelWasNotSplit() {
        assertThat(changes(fields(field("健康・福祉")), fields(field("健康・福祉"), field("福祉"), field("健康"))))
                .hasExactlyElementsOfTypes(Change.Added.class, Change.Added.class);
    }

    @Test
    void oneNewFieldOfSimilarWordsIsNotASplit() {
        assertThat(changes(fields(field("健康・福祉")), fields(field("健康"), field("文化"))))
                .doesNotHaveAnyElementsOfTypes(Change.FieldsRegrouped.class);
    }

    @Test
    void aFieldIsFoundAgainByItsInitiatives() {
        Plan before = Plan.builder()
                .addField(field("f1", "子ども・教育"))
                .addInitiatives(initiative("a", "絵本", "f1"), initiative("b", "食育", "f1"), initiative("c", "学習", "f1"))
                .build();
        Plan after = Plan.builder()
                .addField(field("g1", "次世代の育成"))
                .addInitiatives(initiative("a", "絵本", "g1"), initiative("b", "食育", "g1"), initiative("c", "学習", "g1"))
                .build();
        assertThat(changes(before, after)).first().isInstanceOfSatisfying(Change.PropertyChanged.class, renamed -> {
            assertThat(renamed.match().reason()).isEqualTo(Match.Reason.SHARED_INITIATIVES);
            assertThat(renamed.match().similarity()).isEqualTo(1);
        });
        assertThat(japanese(before, after)).contains("取組「絵本」が分野とともに「子ども・教育」から「次世代の育成」に移りました");
    }

    @Test
    void oneInitiativeAloneDoesNotMakeTwoFieldsTheSame() {
        Plan before = Plan.builder()
                .addField(field("f1", "教育"))
                .addInitiative(initiative("a", "絵本", "f1"))
                .build();
        Plan after = Plan.builder()
                .addField(field("g1", "広報"))
                .addInitiative(initiative("a", "絵本", "g1"))
                .build();
        assertThat(japanese(before, after))
                .containsExactly("分野「広報」が加わりました", "分野「教育」がなくなりました", "取組「絵本」の分野が「教育」から「広報」に変わりました");
    }

    @Test
    void fieldsAreSplitByTheirInitiativesWhereWordsTellNothing() {
        Plan before = Plan.builder()
                .addField(field("f1", "くらし"))
                .addInitiatives(
                        initiative("a", "絵本", "f1"),
                        initiative("b", "食育", "f1"),
                        initiative("c", "清掃", "f1"),
                        initiative("d", "植樹", "f1"))
                .build();
        Plan after = Plan.builder()
                .addFields(field("g1", "教育"), field("g2", "環境"))
                .addInitiatives(
                        initiative("a", "絵本", "g1"),
                        initiative("b", "食育", "g1"),
                        initiative("c", "清掃", "g2"),
                        initiative("d", "植樹", "g2"))
                .build();
        assertThat(japanese(before, after))
                .startsWith("分野「くらし」が「教育」と「環境」に分かれました")
                .doesNotContain("分野「教育」が加わりました");
        assertThat(japanese(after, before)).startsWith("分野「教育」と「環境」が「くらし」にまとまりました");
    }

    @Test
    void theNumberStandsForALabelThatWasLost() {
        CooperationField lost =
                CooperationField.builder().number(2).numberAsWritten("②").build();
        CooperationField found =
                CooperationField.builder().number(2).label("環境").build();
        assertThat(changes(fields(lost), fields(found)))
                .first()
                .isInstanceOfSatisfying(
                        Change.PropertyChanged.class,
                        renamed -> assertThat(renamed.match().reason()).isEqualTo(Match.Reason.SAME_NUMBER));
        assertThat(japanese(fields(lost), fields(found)))
                .containsExactly("分野「②」の名称として「環境」が加わりました", "分野「②」の番号の原文「②」がなくなりました");
        assertThat(changes(
                        fields(CooperationField.builder().number(2).label("広報").build()), fields(found)))
                .hasExactlyElementsOfTypes(Change.Added.class, Change.Removed.class);
    }

    // -----------------------------------------------------------------------
    @Test
    void thousandsOfInitiativesOfOneTitleAreStillTold() {
        Initiative[] many = IntStream.range(0, 3000)
                .mapToObj(i -> Initiative.builder().title("同じ").addMark("" + i).build())
                .toArray(Initiative[]::new);
        Initiative[] others = Stream.of(many)
                .map(initiative -> Initiative.builder()
                        .from(initiative)
                        .addDescription("別")
                        .build())
                .toArray(Initiative[]::new);
        assertThat(changes(initiatives(many), initiatives(others)))
                .hasSize(3000)
                .hasOnlyElementsOfType(Change.PropertyChanged.class);
    }

    @Test
    void moreThanCanBeComparedIsToldAsNewAndGone() {
        Initiative[] before =
                IntStream.range(0, 600).mapToObj(i -> initiative("公園の清掃その" + i)).toArray(Initiative[]::new);
        Initiative[] after = IntStream.range(0, 600)
                .mapToObj(i -> initiative("公園の美化清掃その" + i))
                .toArray(Initiative[]::new);
        assertThat(changes(initiatives(before), initiatives(after)))
                .hasSize(1200)
                .doesNotHaveAnyElementsOfTypes(Change.PropertyChanged.class);
    }

    @Test
    void aVeryLongTextIsComparedByItsBeginning() {
        String long1 = "公園の清掃" + "長".repeat(1_000_000);
        assertThat(changes(initiatives(initiative(long1)), initiatives(initiative(long1 + "い"))))
                .hasExactlyElementsOfTypes(Change.PropertyChanged.class)
                .allSatisfy(
                        change -> assertThat(change.describe(Locale.JAPANESE)).hasSizeLessThan(300));
    }
}
