package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The changes of a publisher, applied to a copy that somebody has edited. */
class MergeTest {

    private static final Agreement PUBLISHED = Agreement.builder()
            .title("協定")
            .addParties(party("a", "甲市"), party("b", "乙生協"), party("c", "丙町"))
            .addFields(field("f1", "教育"), field("f2", "健康・福祉"))
            .addPlans(
                    plan("p1", initiative("x", "絵本", "f1"), initiative("y", "見守り", "f2"), initiative("z", "清掃", "f1")),
                    plan("p2", initiative("w", "植樹", "f1")))
            .build();

    private static Party party(String id, String name) {
        return Party.builder().from(Party.of(name)).id(id).build();
    }

    private static CooperationField field(String id, String label) {
        return CooperationField.builder().id(id).label(label).build();
    }

    private static Initiative initiative(String id, String title, String field) {
        return Initiative.builder().id(id).title(title).addFieldId(field).build();
    }

    private static Plan plan(String id, Initiative... initiatives) {
        return Plan.builder().id(id).addInitiatives(initiatives).build();
    }

    private static Agreement edited(UnaryOperator<Agreement.Builder> edit) {
        return edit.apply(Agreement.builder().from(PUBLISHED)).build();
    }

    private static Agreement withParties(Party... parties) {
        return edited(agreement -> agreement.parties(List.of(parties)));
    }

    private static Agreement withPlans(Plan... plans) {
        return edited(agreement -> agreement.plans(List.of(plans)));
    }

    private static Agreement withFirst(Initiative... initiatives) {
        return withPlans(plan("p1", initiatives), PUBLISHED.getPlans().get(1));
    }

    private static Initiative published(int index) {
        return PUBLISHED.getPlans().get(0).getInitiatives().get(index);
    }

    private static MergeResult<Agreement> merge(Agreement revised, Agreement copy) {
        return AgreementChange.between(PUBLISHED, revised).applyTo(copy);
    }

    private static void assertMerged(Agreement revised, Agreement copy, Agreement merged) {
        MergeResult<Agreement> result = merge(revised, copy);
        assertThat(result.getDocument()).isEqualTo(merged);
        assertThat(result.getRejected()).isEmpty();
        assertThat(result.isComplete()).isTrue();
    }

    private static void assertRejected(Agreement revised, Agreement copy, Agreement merged, String... reasons) {
        MergeResult<Agreement> result = merge(revised, copy);
        assertThat(result.getDocument()).isEqualTo(merged);
        assertThat(result.getRejected())
                .extracting(change -> result.describeReason(change, Locale.JAPANESE))
                .containsExactly(reasons);
        assertThat(result.isComplete()).isFalse();
    }

    // -----------------------------------------------------------------------
    @Test
    void editsOfDifferentPropertiesGoTogether() {
        assertMerged(
                edited(agreement -> agreement.addPurpose("地域の活性化")),
                edited(agreement -> agreement.id("copy")),
                edited(agreement -> agreement.id("copy").addPurpose("地域の活性化")));
    }

    @Test
    void whatTheCopyHasAlreadyIsNotRejected() {
        Agreement revised = edited(agreement -> agreement.title("連携協定").addParty(party("d", "丁村")));
        assertMerged(revised, revised, revised);
        assertMerged(withParties(party("a", "甲市")), withParties(party("a", "甲市")), withParties(party("a", "甲市")));
    }

    @Test
    void fieldsThatTheCopyHasRegroupedAlreadyStayInTheirOrder() {
        Agreement before = edited(agreement -> agreement
                .fields(List.of(field("f1", "子ども"), field("f2", "高齢者"), field("other", "その他")))
                .plans(List.of(plan("p1", inFields("w", "f1", "f2", "other"), inFields("x", "f1", "f2", "other")))));
        Agreement after = edited(agreement -> agreement
                .fields(List.of(field("f2", "高齢者"), field("f3", "安全"), field("f1", "子ども"), field("f4", "災害対策")))
                .plans(List.of(
                        plan("p1", inFields("w", "f2", "f3", "f1", "f4"), inFields("x", "f2", "f3", "f1", "f4")))));
        AgreementChange change = AgreementChange.between(before, after);

        MergeResult<Agreement> result = change.applyTo(after);

        assertThat(change.getChanges()).hasAtLeastOneElementOfType(Change.FieldsRegrouped.class);
        assertThat(result.getDocument()).isEqualTo(after);
        assertThat(result.isComplete()).isTrue();
    }

    private static Initiative inFields(String id, String... fields) {
        return Initiative.builder().id(id).title("見守り" + id).addFieldIds(fields).build();
    }

    @Test
    void aPropertyThatTheCopyStatesOtherwiseIsKept() {
        Agreement copy = edited(agreement -> agreement.title("包括協定"));
        assertRejected(
                edited(agreement -> agreement.title("連携協定")),
                copy,
                copy,
                "協定の表題が「協定」から「連携協定」に変わりました（お手元の版では別の内容になっているため、反映していません）");
    }

    @Test
    void aPropertyOfWhatTheCopyHasRemovedCannotChange() {
        Agreement copy = withParties(party("a", "甲市"), party("c", "丙町"));
        assertRejected(
                withParties(party("a", "甲市"), party("b", "新生協"), party("c", "丙町")),
                copy,
                copy,
                "当事者「乙生協」の団体の名称が「新生協」に変わりました（お手元の版にはもうないため、反映していません）");
    }

    // -----------------------------------------------------------------------
    @Test
    void additionsOfBothStandBehindWhatTheyFollow() {
        Party own = party("own", "独自町");
        Party fresh = party("d", "丁村");
        assertMerged(
                withParties(party("a", "甲市"), fresh, party("b", "乙生協"), party("c", "丙町")),
                withParties(party("a", "甲市"), party("b", "乙生協"), own, party("c", "丙町")),
                withParties(party("a", "甲市"), fresh, party("b", "乙生協"), own, party("c", "丙町")));
        assertMerged(
                withParties(fresh, party("a", "甲市"), party("b", "乙生協"), party("c", "丙町")),
                withParties(own, party("b", "乙生協"), party("c", "丙町")),
                withParties(fresh, own, party("b", "乙生協"), party("c", "丙町")));
    }

    /** Asserts that no party can be added with the key d. */
    private static void assertKeyIsInUse(Agreement copy) {
        assertRejected(
                edited(agreement -> agreement.addParty(party("d", "丁村"))),
                copy,
                copy,
                "当事者「丁村」が加わりました（お手元の版では識別子が別のものに使われているため、反映していません）");
    }

    @Test
    void aKeyOfTheCopyIsNotGivenTwice() {
        Agreement copy = edited(agreement -> agreement.addParty(party("d", "独自町")));
        assertKeyIsInUse(copy);
    }

    @Test
    void aKeyThatTheCopyHasGivenToAnotherIsNotGivenTwice() {
        Agreement copy = withParties(party("a", "甲市"), party("d", "乙生協"), party("c", "丙町"));
        assertKeyIsInUse(copy);
    }

    @Test
    void aChangedKeyIsNotOneOfTheCopy() {
        Agreement copy = edited(agreement -> agreement.addParty(party("d", "独自町")));
        assertRejected(
                withParties(party("a", "甲市"), party("b", "乙生協"), party("d", "丙町")),
                copy,
                copy,
                "当事者「丙町」の識別子が「c」から「d」に変わりました（お手元の版では識別子が別のものに使われているため、反映していません）");
    }

    @Test
    void anInitiativeDoesNotGoToAPlanWhereTheCopyUsesItsKey() {
        Agreement revised = withPlans(
                plan("p1", published(0), published(2)), plan("p2", initiative("w", "植樹", "f1"), published(1)));
        Agreement copy = withPlans(
                PUBLISHED.getPlans().get(0), plan("p2", initiative("w", "植樹", "f1"), initiative("y", "独自の取組", "f1")));
        assertRejected(revised, copy, copy, "取組「見守り」が計画「p1」から計画「p2」に移りました（お手元の版では識別子が別のものに使われているため、反映していません）");
    }

    @Test
    void whatTheCopyHasEditedIsNotRemoved() {
        Agreement revised = withParties(party("a", "甲市"), party("c", "丙町"));
        Agreement copy = withParties(party("a", "甲市"), party("b", "新生協"), party("c", "丙町"));
        assertRejected(revised, copy, copy, "当事者「乙生協」が抜けました（お手元の版では別の内容になっているため、反映していません）");
        assertMerged(
                revised,
                withParties(party("a", "甲県"), party("b", "乙生協"), party("c", "丙町")),
                withParties(party("a", "甲県"), party("c", "丙町")));
    }

    @Test
    void aMoveBringsWhatTheCopyHasEdited() {
        assertMerged(
                withParties(party("c", "丙町"), party("a", "甲市"), party("b", "乙生協")),
                withParties(party("a", "甲市"), party("b", "乙生協"), party("c", "丙市")),
                withParties(party("c", "丙市"), party("a", "甲市"), party("b", "乙生協")));
        Agreement copy = withParties(party("a", "甲市"), party("b", "乙生協"));
        assertRejected(
                withParties(party("c", "丙町"), party("a", "甲市"), party("b", "乙生協")),
                copy,
                copy,
                "当事者「丙町」の順序が3番目から1番目に変わりました（お手元の版にはもうないため、反映していません）");
    }

    // -----------------------------------------------------------------------
    @Test
    void anInitiativeGoesToAnotherPlanWithTheEditsOfTheCopy() {
        Agreement revised = withPlans(
                plan("p1", published(0), published(2)), plan("p2", initiative("w", "植樹", "f1"), published(1)));
        Initiative reworded = initiative("y", "高齢者の見守り", "f2");
        assertMerged(
                revised,
                withFirst(published(0), reworded, published(2)),
                withPlans(plan("p1", published(0), published(2)), plan("p2", initiative("w", "植樹", "f1"), reworded)));
        Agreement copy = withPlans(PUBLISHED.getPlans().get(0));
        assertRejected(revised, copy, copy, "取組「見守り」が計画「p1」から計画「p2」に移りました（お手元の版には入れる計画または分野がないため、反映していません）");
    }

    @Test
    void anInitiativeThatTheCopyHasPutIntoAnotherFieldStaysThere() {
        Agreement revised = withFirst(published(0), published(1), initiative("z", "清掃", "f2"));
        Agreement copy = withFirst(published(0), published(1), initiative("z", "清掃", "f9"));
        assertRejected(revised, copy, copy, "取組「清掃」の分野が「教育」から「健康・福祉」に変わりました（お手元の版では別の内容になっているため、反映していません）");
        assertMerged(revised, revised, revised);
    }

    @Test
    void anInitiativeThatTheCopyHasPutIntoAnotherPlanStaysThere() {
        Agreement revised = withFirst(published(2), published(0), published(1));
        Agreement copy = withPlans(
                plan("p1", published(0), published(1)), plan("p2", initiative("w", "植樹", "f1"), published(2)));
        assertRejected(revised, copy, copy, "取組「清掃」の順序が3番目から1番目に変わりました（お手元の版では別の内容になっているため、反映していません）");
    }

    @Test
    void whatIsAddedToAPlanThatTheCopyHasRemovedIsRejected() {
        Agreement copy = withPlans(PUBLISHED.getPlans().get(1));
        assertRejected(
                withFirst(published(0), published(1), published(2), initiative("v", "祭り", "f1")),
                copy,
                copy,
                "取組「祭り」が加わりました（お手元の版には入れる計画または分野がないため、反映していません）");
    }

    @Test
    void aNewPlanComesWhole() {
        Plan next = plan("p3", initiative("v", "祭り", "f1"));
        Plan own = plan("own", initiative("o", "独自", "f1"));
        assertMerged(
                edited(agreement -> agreement.addPlan(next)),
                edited(agreement -> agreement.addPlan(own)),
                withPlans(PUBLISHED.getPlans().get(0), PUBLISHED.getPlans().get(1), next, own));
    }

    // -----------------------------------------------------------------------
    private static final Agreement SPLIT = edited(agreement -> agreement
            .fields(List.of(field("f1", "教育"), field("f3", "健康"), field("f4", "福祉")))
            .plans(List.of(
                    plan("p1", published(0), initiative("y", "見守り", "f4"), published(2)),
                    PUBLISHED.getPlans().get(1))));

    @Test
    void aFieldIsSplitAndItsInitiativesFollow() {
        assertMerged(
                SPLIT,
                edited(agreement -> agreement.addField(field("own", "独自"))),
                Agreement.builder().from(SPLIT).addField(field("own", "独自")).build());
    }

    @Test
    void aFieldThatTheCopyHasEditedIsNotSplitAndItsInitiativesStay() {
        Agreement copy = edited(agreement -> agreement.fields(List.of(field("f1", "教育"), field("f2", "健康・福祉・医療"))));
        assertRejected(
                SPLIT,
                copy,
                copy,
                "分野「健康・福祉」が「健康」と「福祉」に分かれました（お手元の版では別の内容になっているため、反映していません）",
                "取組「見守り」が分野とともに「健康・福祉」から「福祉」に移りました（お手元の版には入れる計画または分野がないため、反映していません）");
        Agreement without = edited(agreement -> agreement.fields(List.of(field("f1", "教育"))));
        assertThat(merge(SPLIT, without).getDocument()).isEqualTo(without);
    }

    @Test
    void aFieldIsNotSplitIntoOneWhoseKeyTheCopyUses() {
        CooperationField own = CooperationField.builder()
                .from(SPLIT.getFields().get(2))
                .label("独自の分野")
                .build();
        Agreement copy = edited(agreement -> agreement.addField(own));
        assertRejected(
                SPLIT,
                copy,
                copy,
                "分野「健康・福祉」が「健康」と「福祉」に分かれました（お手元の版では識別子が別のものに使われているため、反映していません）",
                "取組「見守り」が分野とともに「健康・福祉」から「福祉」に移りました（お手元の版には入れる計画または分野がないため、反映していません）");
    }

    @Test
    void whatComesIntoAFieldThatCouldNotBeAddedIsRejected() {
        Agreement revised = edited(agreement -> agreement
                .addField(field("f3", "文化"))
                .plans(List.of(
                        plan(
                                "p1",
                                initiative("x", "絵本", "f3"),
                                published(1),
                                published(2),
                                initiative("v", "祭り", "f3")),
                        PUBLISHED.getPlans().get(1))));
        Agreement copy = edited(agreement -> agreement.addField(field("f3", "独自")));
        MergeResult<Agreement> result = merge(revised, copy);
        assertThat(result.getDocument()).isEqualTo(copy);
        assertThat(result.getRejected())
                .extracting(change -> result.describeReason(change, Locale.ENGLISH))
                .containsExactly(
                        "Field “文化” is new: not applied, your copy uses its key for something else",
                        "Initiative “絵本” moved from “教育” to “文化”: not applied, "
                                + "your copy has no longer the plan or the field for it",
                        "Initiative “祭り” is new: not applied, your copy has no longer the plan or the field for it");
    }

    // -----------------------------------------------------------------------
    @Test
    void aPlanIsMergedAlone() {
        Plan before = plan("p1", published(0), published(1));
        Plan after = plan("p1", published(0), published(1), published(2));
        Plan copy = Plan.builder().from(before).title("写し").build();
        MergeResult<Plan> result = PlanChange.between(before, after).applyTo(copy);
        assertThat(result)
                .isEqualTo(
                        new MergeResult<>(Plan.builder().from(after).title("写し").build(), List.of()));
    }

    @Test
    void onlyRejectedChangesHaveAReason() {
        MergeResult<Agreement> result = merge(SPLIT, PUBLISHED);
        Change applied = AgreementChange.between(PUBLISHED, SPLIT).getChanges().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.describeReason(applied, Locale.ENGLISH))
                .withMessageStartingWith("Change must be one that was rejected: ");
    }

    @Test
    void resultsAreEqualIfTheyHoldTheSame() {
        Agreement copy = edited(agreement -> agreement.title("包括協定"));
        Agreement revised = edited(agreement -> agreement.title("連携協定"));
        MergeResult<Agreement> result = merge(revised, copy);
        assertThat(result)
                .isEqualTo(merge(revised, copy))
                .hasSameHashCodeAs(merge(revised, copy))
                .isNotEqualTo(new MergeResult<>(copy, List.of()))
                .isNotEqualTo(merge(edited(agreement -> agreement.title("協力協定")), copy))
                .hasToString(copy + ", 1 rejected");
    }
}
