package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementChangeTest {

    private static final Agreement BLANK = Agreement.builder().title("包括連携協定").build();

    private static Agreement.Builder copy() {
        return Agreement.builder().from(BLANK);
    }

    private static List<String> japanese(Agreement before, Agreement after) {
        AgreementChange change = AgreementChange.between(before, after);
        assertThat(change.applyTo(before)).isEqualTo(new MergeResult<>(after, List.of()));
        return change.getChanges().stream()
                .map(each -> each.describe(Locale.JAPANESE))
                .toList();
    }

    private static Plan plan(String title, String period, Initiative... initiatives) {
        return Plan.builder()
                .title(title)
                .period(StatedPeriod.of(DatePeriod.parse(period)))
                .addInitiatives(initiatives)
                .build();
    }

    private static Initiative initiative(String title) {
        return Initiative.builder().title(title).build();
    }

    // -----------------------------------------------------------------------
    @Test
    void tellsTheAttributesOfTheAgreementInTheOrderInWhichItHoldsThem() {
        Agreement after = copy().title("連携協定")
                .kind(Agreement.Kind.COMPREHENSIVE)
                .bindingForce(Agreement.BindingForce.NON_BINDING)
                .concludedOn(StatedDate.of(PartialDate.parse("2017-02-08"), "平成29年２月８日"))
                .addPlace(Place.of("大阪府"))
                .build();
        assertThat(japanese(BLANK, after))
                .containsExactly(
                        "協定の表題が「包括連携協定」から「連携協定」に変わりました",
                        "協定の種類として「包括連携協定」が加わりました",
                        "協定の拘束力として「なし」が加わりました",
                        "協定の締結日として「平成29年２月８日」が加わりました",
                        "協定の対象地域として「大阪府」が加わりました");
        assertThat(japanese(after, BLANK)).contains("協定の締結日「平成29年２月８日」がなくなりました");
    }

    @Test
    void tellsThePartThatDiffersOfValuesThatReadTheSame() {
        Agreement before = copy().concludedOn(StatedDate.of(PartialDate.parse("2017-02-08"), "昨日"))
                .build();
        Agreement after = copy().concludedOn(StatedDate.of(PartialDate.parse("2017-02-09"), "昨日"))
                .build();
        assertThat(japanese(before, after)).containsExactly("協定の締結日の日付が「2017-02-08」から「2017-02-09」に変わりました");
    }

    @Test
    void handsOutTheValuesOfAnAttribute() {
        Agreement after = copy().addPurpose("地域の活性化").build();
        AgreementChange change = AgreementChange.between(BLANK, after);
        assertThat(change.getChanges(Agreement.class))
                .singleElement()
                .isInstanceOfSatisfying(Change.PropertyChanged.class, changed -> {
                    assertThat(changed.property()).isEqualTo("purpose");
                    assertThat(changed.before()).isEqualTo(BLANK.getPurpose());
                    assertThat(changed.after()).isEqualTo(after.getPurpose());
                });
        assertThat(change.getChanges(Party.class)).isEmpty();
    }

    // -----------------------------------------------------------------------
    @Test
    void tellsPartiesThatJoinedAndLeftAndChanged() {
        Agreement before = copy().addParties(Party.of("みどり市"), Party.of("青空生協")).build();
        Agreement after = copy().addParties(
                        Party.builder()
                                .from(Party.of("みどり市"))
                                .role("甲")
                                .leftOn(StatedDate.of(PartialDate.parse("2026-03-31")))
                                .build(),
                        Party.of("みどり町"))
                .build();
        assertThat(japanese(before, after))
                .containsExactly(
                        "当事者「みどり市」の協定書での呼称として「甲」が加わりました",
                        "当事者「みどり市」の離脱日として「2026-03-31」が加わりました",
                        "当事者「みどり町」が加わりました",
                        "当事者「青空生協」が抜けました");
    }

    @Test
    void findsAPartyAgainByItsCorporateNumberThoughItsNameChanged() {
        Identifier number = Identifier.of(CorporateNumber.parse("7000012050002"));
        Agreement before = copy().addParty(party("青空市民生活協同組合", number)).build();
        Agreement after = copy().addParty(party("コープあおぞら", number)).build();
        AgreementChange change = AgreementChange.between(before, after);
        assertThat(change.getChanges())
                .singleElement()
                .isInstanceOfSatisfying(Change.PropertyChanged.class, changed -> {
                    assertThat(changed.property()).isEqualTo("organization");
                    assertThat(changed.match().reason()).isEqualTo(Match.Reason.SAME_IDENTIFIER);
                    assertThat(changed.describe(Locale.ENGLISH))
                            .isEqualTo("The name of the organization of party “青空市民生活協同組合” changed to “コープあおぞら”");
                });
    }

    private static Party party(String name, Identifier identifier) {
        return Party.of(
                Organization.builder().name(name).addIdentifier(identifier).build());
    }

    @Test
    void doesNotTakeOrganizationsOfSimilarNamesForOne() {
        assertThat(japanese(
                        copy().addParty(Party.of("特定非営利活動法人はくとの会")).build(),
                        copy().addParty(Party.of("特定非営利活動法人ほくとの会")).build()))
                .containsExactly("当事者「特定非営利活動法人ほくとの会」が加わりました", "当事者「特定非営利活動法人はくとの会」が抜けました");
    }

    @Test
    void aMoveToThePlaceOfTheSameNumberIsToldWithoutNumbers() {
        Agreement before = copy().addParties(Party.of("去市"), Party.of("甲市"), Party.of("乙市"))
                .build();
        Agreement after = copy().addParties(Party.of("乙市"), Party.of("甲市")).build();
        assertThat(japanese(before, after)).containsExactly("当事者「甲市」の前後の順序が変わりました", "当事者「去市」が抜けました");
        assertThat(AgreementChange.between(before, after).getChanges().get(0).describe(Locale.ENGLISH))
                .isEqualTo("Party “甲市” changed places with others");
    }

    @Test
    void tellsAsFewMovesAsNeeded() {
        Agreement before = copy().addParties(Party.of("甲市"), Party.of("乙市"), Party.of("丙市"), Party.of("丁市"))
                .build();
        Agreement after = copy().addParties(
                        Party.of("丁市"), Party.of("新市"), Party.of("甲市"), Party.of("乙市"), Party.of("丙市"))
                .build();
        assertThat(japanese(before, after)).containsExactly("当事者「丁市」の順序が4番目から1番目に変わりました", "当事者「新市」が加わりました");
    }

    // -----------------------------------------------------------------------
    @Test
    void takesTheOnlyPlanOfEitherStateForARevision() {
        Agreement before =
                copy().addPlan(plan("令和５年度の計画", "FY2023", initiative("清掃"))).build();
        Agreement after = copy().addPlan(plan("令和８年度の計画", "FY2026", initiative("清掃"), initiative("植樹")))
                .build();
        assertThat(japanese(before, after))
                .containsExactly(
                        "計画「令和５年度の計画」の期間が「FY2023」から「FY2026」に変わりました",
                        "計画「令和５年度の計画」の表題が「令和８年度の計画」に変わりました",
                        "取組「植樹」が加わりました");
        assertThat(AgreementChange.between(before, after).getPlanTables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(2));
    }

    @Test
    void doesNotPairPlansOfDifferentPeriodsWhereThereAreSeveral() {
        Plan first = plan("取組計画", "FY2020", initiative("清掃"));
        Plan second = plan("取組計画", "FY2023", initiative("清掃"));
        Plan third = plan("取組計画", "FY2026", initiative("清掃"));
        AgreementChange change = AgreementChange.between(
                copy().addPlans(first, second).build(),
                copy().addPlans(second, third).build());
        assertThat(change.getChanges())
                .containsExactly(
                        new Change.Added<>(third, Change.Position.of(1), Optional.empty()),
                        new Change.Removed<>(first, Change.Position.of(0)));
        assertThat(change.getPlanTables())
                .extracting(table -> table.rows().get(0).status())
                .containsExactly(PlanTable.Status.KEPT, PlanTable.Status.NEW, PlanTable.Status.GONE);
    }

    @Test
    void anInitiativeThatContinuesInALaterPlanUnderItsKeyIsKeptThere() {
        Initiative cleaning = Initiative.builder().id("a").title("清掃").build();
        Initiative fresh = Initiative.builder().id("b").title("植樹").build();
        Plan first = plan("前期計画", "FY2023", cleaning);
        Plan second = plan("後期計画", "FY2026", cleaning, fresh);
        AgreementChange added = AgreementChange.between(
                copy().addPlan(first).build(), copy().addPlans(first, second).build());
        assertThat(added.getChanges())
                .extracting(change -> change.describe(Locale.JAPANESE))
                .containsExactly("計画「後期計画」が加わりました");
        assertThat(statuses(added)).containsExactly(PlanTable.Status.KEPT, PlanTable.Status.KEPT, PlanTable.Status.NEW);

        AgreementChange replaced = AgreementChange.between(
                copy().addPlans(plan("前々期計画", "FY2020"), first).build(),
                copy().addPlans(plan("前々期計画", "FY2020"), second).build());
        assertThat(statuses(replaced)).startsWith(PlanTable.Status.KEPT, PlanTable.Status.NEW);

        Plan empty = plan("後期計画", "FY2026");
        AgreementChange filled = AgreementChange.between(
                copy().addPlans(first, empty).build(),
                copy().addPlans(first, second).build());
        assertThat(filled.getChanges())
                .extracting(change -> change.describe(Locale.JAPANESE))
                .containsExactly("取組「清掃」を計画「後期計画」でも継続します", "取組「植樹」が加わりました");
        assertThat(statuses(filled))
                .containsExactly(PlanTable.Status.KEPT, PlanTable.Status.KEPT, PlanTable.Status.NEW);
        assertThat(filled.applyTo(copy().addPlans(first, empty).build()).getDocument())
                .isEqualTo(copy().addPlans(first, second).build());
    }

    @Test
    void anInitiativeThatContinuesOtherwiseInALaterPlanIsToldAsWhatItBecame() {
        Initiative cleaning =
                Initiative.builder().id("a").title("清掃").addFieldId("f1").build();
        Agreement before = copy().addFields(field("f1", "環境"), field("f2", "防災"))
                .addPlan(plan("前期計画", "FY2023", cleaning))
                .build();
        Agreement moved = Agreement.builder()
                .from(before)
                .addPlan(plan(
                        "後期計画",
                        "FY2026",
                        Initiative.builder()
                                .from(cleaning)
                                .fieldIds(List.of("f2"))
                                .build()))
                .build();
        assertThat(statuses(AgreementChange.between(before, moved)))
                .containsExactly(PlanTable.Status.KEPT, PlanTable.Status.MOVED);
        Agreement reworded = Agreement.builder()
                .from(before)
                .addPlan(plan(
                        "後期計画",
                        "FY2026",
                        Initiative.builder().from(cleaning).title("公園の清掃").build()))
                .build();
        assertThat(statuses(AgreementChange.between(before, reworded)))
                .containsExactly(PlanTable.Status.KEPT, PlanTable.Status.REWORDED);
        assertThat(AgreementChange.between(before, moved)
                        .getPlanTables()
                        .get(1)
                        .rows()
                        .get(0)
                        .changes())
                .hasExactlyElementsOfTypes(Change.Moved.class);
        assertThat(AgreementChange.between(before, reworded)
                        .getPlanTables()
                        .get(1)
                        .rows()
                        .get(0)
                        .before())
                .contains(cleaning);
    }

    @Test
    void anInitiativeOfAnEarlierPlanDoesNotContinueOneOfALater() {
        Initiative cleaning = Initiative.builder().id("a").title("清掃").build();
        Agreement before = copy().addPlans(plan("前期計画", "FY2023"), plan("後期計画", "FY2026", cleaning))
                .build();
        Agreement after = copy().addPlans(plan("前期計画", "FY2023", cleaning), plan("後期計画", "FY2026", cleaning))
                .build();
        assertThat(japanese(before, after)).containsExactly("取組「清掃」が加わりました");
    }

    private static List<PlanTable.Status> statuses(AgreementChange change) {
        return change.getPlanTables().stream()
                .flatMap(table -> table.rows().stream())
                .map(PlanTable.Row::status)
                .toList();
    }

    @Test
    void ofSeveralPlansEachIsFoundByItsKeyElseItsTitleAndPeriodElseItsPeriod() {
        Plan keyed = Plan.builder().id("p").addRationale("旧").build();
        Plan titled =
                Plan.builder().from(plan("取組計画", "FY2020")).addRationale("旧").build();
        Plan other = plan("別の計画", "FY2023");
        AgreementChange change = AgreementChange.between(
                copy().addPlans(keyed, titled, other).build(),
                copy().addPlans(
                                Plan.builder().id("p").addRationale("新").build(),
                                Plan.builder()
                                        .from(plan("取組計画", "FY2020"))
                                        .addRationale("新")
                                        .build(),
                                plan("改めた計画", "FY2023"))
                        .build());
        assertThat(change.getChanges())
                .extracting(each -> ((Change.PropertyChanged<?>) each).match().reason())
                .containsExactly(Match.Reason.SAME_ID, Match.Reason.SAME_TITLE, Match.Reason.SAME_PERIOD);
    }

    @Test
    void anInitiativeOfOneKeyInTwoPlansIsFoundInEachPlan() {
        Initiative early = Initiative.builder().id("a").title("公園の清掃").build();
        Initiative late = Initiative.builder().id("a").title("河川の緑化").build();
        assertThat(japanese(
                        copy().addPlans(plan("前期計画", "FY2023", early), plan("後期計画", "FY2026", late))
                                .build(),
                        copy().addPlans(
                                        plan(
                                                "前期計画",
                                                "FY2023",
                                                Initiative.builder()
                                                        .from(late)
                                                        .addMark("○")
                                                        .build()),
                                        plan(
                                                "後期計画",
                                                "FY2026",
                                                Initiative.builder()
                                                        .from(early)
                                                        .addMark("○")
                                                        .build()))
                                .build()))
                .contains("取組「公園の清掃」の表題が「河川の緑化」に変わりました", "取組「河川の緑化」の表題が「公園の清掃」に変わりました");
    }

    @Test
    void theFieldsOfALaterPlanAreFoundByItsInitiatives() {
        Plan first = plan("前期計画", "FY2023", initiative("祭り"));
        Plan.Builder second = Plan.builder().title("後期計画");
        assertThat(japanese(
                        copy().addPlans(
                                        first,
                                        second.addField(field("f1", "子ども"))
                                                .addInitiatives(initiative("絵本", "f1"), initiative("食育", "f1"))
                                                .build())
                                .build(),
                        copy().addPlans(
                                        first,
                                        Plan.builder()
                                                .title("後期計画")
                                                .addField(field("g1", "次世代"))
                                                .addInitiatives(initiative("絵本", "g1"), initiative("食育", "g1"))
                                                .build())
                                .build()))
                .contains("分野「子ども」の名称が「次世代」に変わりました");
    }

    private static Initiative initiative(String title, String field) {
        return Initiative.builder().title(title).addFieldId(field).build();
    }

    @Test
    void tellsAnInitiativeThatWasPutOff() {
        Agreement before = copy().addPlans(
                        plan("前期計画", "FY2023", initiative("清掃"), initiative("植樹")), plan("後期計画", "FY2026"))
                .build();
        Agreement after = copy().addPlans(
                        plan("前期計画", "FY2023", initiative("清掃")), plan("後期計画", "FY2026", initiative("植樹")))
                .build();
        assertThat(japanese(before, after)).containsExactly("取組「植樹」が計画「前期計画」から計画「後期計画」に移りました");
        assertThat(AgreementChange.between(before, after).getPlanTables())
                .extracting(table -> table.toMarkdown(Locale.JAPANESE).lines().reduce("", (first, last) -> last))
                .containsOnly("| | 移動 | 植樹 | 植樹 | 計画：前期計画 → 後期計画 |");
    }

    @Test
    void plansOfOneTitleAreToldApartByTheirNumbers() {
        Agreement before = copy().addPlans(
                        plan("実施計画", "FY2023", initiative("清掃"), initiative("植樹")), plan("実施計画", "FY2026"))
                .build();
        Agreement after = copy().addPlans(
                        plan("実施計画", "FY2023", initiative("清掃")), plan("実施計画", "FY2026", initiative("植樹")))
                .build();
        assertThat(japanese(before, after)).containsExactly("取組「植樹」が計画「実施計画（1番目）」から計画「実施計画（2番目）」に移りました");
        assertThat(AgreementChange.between(before, after).getPlanTables())
                .extracting(table -> table.toMarkdown(Locale.JAPANESE).lines().reduce("", (first, last) -> last))
                .containsOnly("| | 移動 | 植樹 | 植樹 | 計画：実施計画（1番目） → 実施計画（2番目） |");
    }

    // -----------------------------------------------------------------------
    @Test
    void anInitiativeStaysInFieldsThatAreNamedInAnotherOrderOrTwice() {
        Initiative inBoth =
                Initiative.builder().title("見守り").addFieldIds("a", "b").build();
        Initiative reversed =
                Initiative.builder().title("見守り").addFieldIds("b", "a").build();
        Initiative twice =
                Initiative.builder().title("見守り").addFieldIds("a", "b", "b").build();
        assertThat(japanese(inFields(inBoth), inFields(reversed))).containsExactly("取組「見守り」の分野の順序が変わりました");
        assertThat(japanese(inFields(inBoth), inFields(twice))).containsExactly("取組「見守り」の分野が変わりました：「b」追加");
    }

    private static Agreement inFields(Initiative initiative) {
        return copy().addFields(field("a", "健康"), field("b", "福祉"))
                .addPlan(plan("実施計画", "FY2023", initiative))
                .build();
    }

    @Test
    void initiativesFollowTheFieldsOfTheAgreement() {
        Initiative before =
                Initiative.builder().id("x").title("見守り").addFieldId("f1").build();
        Initiative after =
                Initiative.builder().from(before).fieldIds(List.of("f2")).build();
        assertThat(japanese(
                        copy().addField(field("f1", "健康・福祉"))
                                .addPlan(plan("計画", "FY2023", before))
                                .build(),
                        copy().addFields(field("f1", "健康"), field("f2", "福祉"))
                                .addPlan(plan("計画", "FY2023", after))
                                .build()))
                .containsExactly("分野「健康・福祉」が「健康」と「福祉」に分かれました", "取組「見守り」が分野とともに「健康・福祉」から「福祉」に移りました");
    }

    @Test
    void initiativesFollowTheFieldsIntoAPlanThatOrdersThemItself() {
        Initiative before =
                Initiative.builder().id("x").title("見守り").addFieldId("f1").build();
        Initiative after =
                Initiative.builder().from(before).fieldIds(List.of("p1")).build();
        Agreement agreement = copy().addField(field("f1", "福祉")).build();
        Plan ordering = Plan.builder()
                .from(plan("計画", "FY2023", after))
                .addFields(field("p1", "福祉"), field("p2", "防災"))
                .build();
        assertThat(japanese(
                        Agreement.builder()
                                .from(agreement)
                                .addPlan(plan("計画", "FY2023", before))
                                .build(),
                        Agreement.builder().from(agreement).addPlan(ordering).build()))
                .containsExactly("分野「福祉」が加わりました", "分野「防災」が加わりました", "取組「見守り」の分野の識別子が変わりました");
    }

    private static CooperationField field(String id, String label) {
        return CooperationField.builder().id(id).label(label).build();
    }

    // -----------------------------------------------------------------------
    @Test
    void givesTheSubjectOfEachChange() {
        Agreement before = copy().addParties(Party.of("甲市"), Party.of("乙市"), Party.of("丙市"))
                .addFields(field("f1", "教育"), field("f2", "健康・福祉"))
                .addPlan(plan("計画", "FY2023", initiative("清掃")))
                .build();
        Agreement after = copy().id("x")
                .addParties(Party.of("丙市"), Party.of("甲市"))
                .addFields(field("f1", "教育"), field("f3", "健康"), field("f4", "福祉"))
                .addPlan(plan("計画", "FY2023", initiative("清掃"), initiative("植樹")))
                .build();
        assertThat(AgreementChange.between(before, after).getChanges())
                .extracting(Change::getSubject)
                .containsExactly(Agreement.class, Party.class, Party.class, CooperationField.class, Initiative.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> AgreementChange.between(null, BLANK))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> AgreementChange.between(BLANK, null))
                .withMessage("after");
    }

    @Test
    void isEqualToTheSameChangesOfTheSameState() {
        AgreementChange change = AgreementChange.between(BLANK, copy().id("x").build());
        assertThat(change)
                .isEqualTo(AgreementChange.between(BLANK, copy().id("x").build()))
                .hasSameHashCodeAs(AgreementChange.between(BLANK, copy().id("x").build()))
                .isNotEqualTo(AgreementChange.between(BLANK, copy().id("y").build()))
                .isNotEqualTo(AgreementChange.between(
                        copy().id("y").build(), copy().id("x").build()))
                .isNotEqualTo(BLANK)
                .hasToString("包括連携協定: 1 change");
        assertThat(AgreementChange.between(BLANK, BLANK)).hasToString("包括連携協定: no changes");
    }
}
