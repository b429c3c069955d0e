package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.document.ExtensionValue;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.CountingRule;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From what to what a property changed, in words. */
class ValueDifferenceTest {

    private static final Term YEAR = Term.ofLength(Period.ofYears(1), CountingRule.FIRST_DAY_EXCLUDED);

    private static String agreement(
            UnaryOperator<Agreement.Builder> before, UnaryOperator<Agreement.Builder> after, Locale locale) {
        return only(
                AgreementChange.between(
                                before.apply(Agreement.builder().title("協定")).build(),
                                after.apply(Agreement.builder().title("協定")).build())
                        .getChanges(),
                locale);
    }

    private static String agreement(UnaryOperator<Agreement.Builder> before, UnaryOperator<Agreement.Builder> after) {
        return agreement(before, after, Locale.JAPANESE);
    }

    private static String only(List<Change> changes, Locale locale) {
        assertThat(changes).hasSize(1);
        return changes.get(0).describe(locale);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                value(agreement -> agreement.id("x"), "協定の識別子として「x」が加わりました"),
                value(agreement -> agreement.kind(Agreement.Kind.COMPREHENSIVE), "協定の種類として「包括連携協定」が加わりました"),
                value(agreement -> agreement.stage(Agreement.Stage.IN_PREPARATION), "協定の締結の段階として「準備中」が加わりました"),
                value(agreement -> agreement.bindingForce(Agreement.BindingForce.BINDING), "協定の拘束力として「あり」が加わりました"),
                value(
                        agreement -> agreement.concludedOn(StatedDate.of(PartialDate.parse("2017-02"))),
                        "協定の締結日として「2017-02」が加わりました"),
                value(
                        agreement -> agreement.concludedOn(StatedDate.of(PartialDate.parse("2017-02"), "平成29年２月")),
                        "協定の締結日として「平成29年２月」が加わりました"),
                value(agreement -> agreement.statedFieldCount(StatedCount.of(7)), "協定の分野の数の記載として「7」が加わりました"),
                value(
                        agreement -> agreement.statedFieldCount(StatedCount.of(7, "など7分野")),
                        "協定の分野の数の記載として「など7分野」が加わりました"),
                value(agreement -> agreement.term(YEAR.withAsWritten("１年間")), "協定の有効期間として「１年間」が加わりました"),
                value(agreement -> agreement.term(YEAR), "協定に有効期間が加わりました"),
                value(agreement -> agreement.addPlaces(Place.of("大阪府"), Place.of("堺市")), "協定の対象地域として「大阪府、堺市」が加わりました"),
                value(agreement -> agreement.addPurpose("一つ。").addPurpose("二つ。"), "協定の目的として「一つ。／二つ。」が加わりました"),
                value(agreement -> agreement.addNote(Note.of("写し")), "協定の注記として「写し」が加わりました"),
                value(agreement -> agreement.putExtension("x", ExtensionValue.ofNumber(1)), "協定に拡張項目が加わりました"));
    }

    private static Arguments value(UnaryOperator<Agreement.Builder> edit, String sentence) {
        return Arguments.of(edit, sentence);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsPutIntoTheWordsOfTheDocument(UnaryOperator<Agreement.Builder> edit, String sentence) {
        assertThat(agreement(each -> each, edit)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueThatIsGoneIsToldInTheSameWords(UnaryOperator<Agreement.Builder> edit, String sentence) {
        String gone = sentence.replace("として「", "「")
                .replace("に有効", "の有効")
                .replace("に拡張", "の拡張")
                .replace("が加わりました", "がなくなりました");
        assertThat(agreement(edit, each -> each)).isEqualTo(gone);
    }

    // -----------------------------------------------------------------------
    private static String party(UnaryOperator<Organization.Builder> before, UnaryOperator<Organization.Builder> after) {
        return agreement(agreement -> agreement.addParty(party(before)), agreement -> agreement.addParty(party(after)));
    }

    private static Party party(UnaryOperator<Organization.Builder> edit) {
        return Party.builder()
                .id("a")
                .organization(edit.apply(Organization.builder().name("青空生協")).build())
                .build();
    }

    @Test
    void anOrganizationIsToldByThePropertiesThatDiffer() {
        assertThat(party(each -> each, each -> each.name("緑生協"))).isEqualTo("当事者「青空生協」の団体の名称が「緑生協」に変わりました");
        assertThat(party(each -> each.branch("北支部"), each -> each.branch("南支部")))
                .isEqualTo("当事者「青空生協 北支部」の団体の支部・地域が「北支部」から「南支部」に変わりました");
        assertThat(party(each -> each, each -> each.addAlias("コープ"))).isEqualTo("当事者「青空生協」の団体の別名として「コープ」が加わりました");
        assertThat(party(each -> each, each -> each.name("緑生協").branch("南支部")))
                .isEqualTo("当事者「青空生協」の団体が変わりました：名称「青空生協」→「緑生協」、支部・地域「南支部」追加");
        assertThat(party(each -> each.partOf(Organization.of("連合会")), each -> each.partOf(Organization.of("全国連合会"))))
                .isEqualTo("当事者「青空生協」の団体の上位の団体の名称が「連合会」から「全国連合会」に変わりました");
    }

    @Test
    void aStatedValueThatIsEqualIsSaidToBeWordedInAnotherWay() {
        assertThat(figures(List.of(Quantity.parse("24か所")), List.of(Quantity.parse("２４か所"))))
                .isEqualTo("取組「清掃」の数値が変わりました：「24か所」→「２４か所」（表記のみ）");
        assertThat(agreement(
                        each -> each.concludedOn(StatedDate.of(PartialDate.parse("2017-02-08"))),
                        each -> each.concludedOn(StatedDate.of(PartialDate.parse("2017-02-08"), "平成29年２月８日"))))
                .isEqualTo("協定の締結日の表記が「2017-02-08」から「平成29年２月８日」に変わりました（値は同じです）");
    }

    @Test
    void aStatedValueOfTheSameWordsIsToldByThePartThatDiffers() {
        Quantity places = Quantity.parse("24か所");
        assertThat(figures(List.of(places), List.of(places.withScope(LocalizedText.of("市内")))))
                .isEqualTo("取組「清掃」の数値が変わりました：「24か所」の数値の内容「市内」追加");
        assertThat(agreement(
                        each -> each.term(YEAR.withAsWritten("協議による")),
                        each -> each.term(Term.ofLength(Period.ofYears(2), CountingRule.FIRST_DAY_EXCLUDED)
                                .withAsWritten("協議による"))))
                .isEqualTo("協定の有効期間の期間が「1年」から「2年」に変わりました");
    }

    @ParameterizedTest
    @CsvSource({"P1Y6M, 1年6か月, 1 year 6 months", "P2Y1M, 2年1か月, 2 years 1 month", "P1D, 1日, 1 day", "P30D, 30日, 30 days"
    })
    void aLengthIsToldInWords(String length, String japanese, String english) {
        Term term = Term.builder().asWritten("協議による").build();
        Term longer = Term.builder().from(term).length(Period.parse(length)).build();
        assertThat(agreement(each -> each.term(term), each -> each.term(longer)))
                .isEqualTo("協定の有効期間の期間として「" + japanese + "」が加わりました");
        assertThat(agreement(each -> each.term(term), each -> each.term(longer), Locale.ENGLISH))
                .isEqualTo("Added to the agreement: length of the term “" + english + "”");
    }

    @Test
    void figuresAreRevisedAddedAndRemovedByWhatTheyCount() {
        assertThat(figures(quantities("年２回", "12か所", "約300台"), quantities("24か所", "年３回", "約26万部")))
                .isEqualTo("取組「清掃」の数値が変わりました：「12か所」→「24か所」、「年２回」→「年３回」、「約26万部」追加、「約300台」削除");
    }

    @Test
    void figuresCanChangeTheirOrderAlone() {
        assertThat(figures(quantities("年２回", "12か所"), quantities("12か所", "年２回")))
                .isEqualTo("取組「清掃」の数値の順序が変わりました");
    }

    private static List<Quantity> quantities(String... texts) {
        return Stream.of(texts).map(Quantity::parse).toList();
    }

    private static String figures(List<Quantity> before, List<Quantity> after) {
        return initiative(each -> each.quantities(before), each -> each.quantities(after), Locale.JAPANESE);
    }

    private static String initiative(
            UnaryOperator<Initiative.Builder> before, UnaryOperator<Initiative.Builder> after, Locale locale) {
        return only(
                PlanChange.between(
                                Plan.builder()
                                        .addInitiative(before.apply(
                                                        Initiative.builder().title("清掃"))
                                                .build())
                                        .build(),
                                Plan.builder()
                                        .addInitiative(
                                                after.apply(Initiative.builder().title("清掃"))
                                                        .build())
                                        .build())
                        .getChanges(),
                locale);
    }

    // -----------------------------------------------------------------------
    @Test
    void paragraphsAreToldAsParagraphs() {
        assertThat(agreement(
                        each -> each.addPurpose("一つ。"),
                        each -> each.addPurpose("一つ。").addPurpose("二つ。")))
                .isEqualTo("協定の目的が「一つ。」から「一つ。／二つ。」に変わりました");
    }

    @Test
    void longTextsAreShownWhereTheyDiffer() {
        String text = "一".repeat(150);
        assertThat(agreement(each -> each.addPurpose(text + "二"), each -> each.addPurpose(text + "三")))
                .isEqualTo("協定の目的が「…一一一一一一一一一一二」から「…一一一一一一一一一一三」に変わりました");
    }

    @Test
    void aListIsToldByTheElementsThatDiffer() {
        assertThat(agreement(
                        each -> each.addPlaces(Place.of("大阪府"), Place.of("堺市")),
                        each -> each.addPlaces(Place.of("堺市"), Place.of("和泉市"), Place.of("大阪府"))))
                .isEqualTo("協定の対象地域が変わりました：「和泉市」追加");
        assertThat(agreement(each -> each.addLanguages("ja", "en"), each -> each.addLanguages("ja", "fr")))
                .isEqualTo("協定の言語が変わりました：「en」→「fr」");
        assertThat(agreement(each -> each.addLanguages("ja", "en"), each -> each.addLanguages("en", "ja")))
                .isEqualTo("協定の言語の順序が変わりました");
    }

    @Test
    void partsOfSeveralThatDifferAreToldWithTheNameOfEach() {
        Duty meeting = Duty.builder().title("会議").kind(Duty.Kind.MEETING).build();
        Duty report = Duty.builder().title("報告").kind(Duty.Kind.REPORT).build();
        Duty review = Duty.builder().title("検証").kind(Duty.Kind.REVIEW).build();
        assertThat(agreement(each -> each.addDuties(meeting, report), each -> each.addDuties(review, meeting)))
                .isEqualTo("協定の義務・期限が変わりました：「検証」追加、「報告」削除");
        assertThat(agreement(
                        each -> each.addDuties(meeting, report),
                        each -> each.addDuties(
                                Duty.builder().title("協議").build(),
                                Duty.builder().title("年報").build())))
                .isEqualTo("協定の義務・期限が変わりました：「会議」の種類「連絡会議」削除、「会議」の表題「会議」→「協議」、" + "「報告」の種類「実績報告」削除、「報告」の表題「報告」→「年報」");
    }

    @Test
    void aTextInSeveralLanguagesIsToldByTheLanguageThatDiffers() {
        LocalizedText title = LocalizedText.of("ja", "協定");
        assertThat(agreement(
                        each -> each.title(title.with("en", "Agreement")),
                        each -> each.title(title.with("en", "Accord").with("fr", "Accord"))))
                .isEqualTo("協定の表題が変わりました：英語表記「Agreement」→「Accord」、フランス語表記「Accord」追加");
        assertThat(agreement(
                        each -> each.title(title.with("fr", "A")),
                        each -> each.title(title.with("fr", "B")),
                        Locale.UK))
                .isEqualTo("The French text of the title of the agreement changed from “A” to “B”");
        assertThat(agreement(
                        each -> each.title(title.with("fr", "A")),
                        each -> each.title(title.with("fr", "B")),
                        Locale.GERMANY))
                .isEqualTo("The French text of the title of the agreement changed from “A” to “B”");
    }

    @Test
    void anElementWithoutWordsIsToldByItsNumber() {
        Contact contact = Contact.builder().addTelephone("03-0000-0000").build();
        Contact other = Contact.builder().from(contact).addEmail("a@example.jp").build();
        assertThat(agreement(each -> each.addContact(contact), each -> each.addContacts(other, contact)))
                .isEqualTo("協定の連絡先が変わりました：「1番目」追加");
        assertThat(agreement(each -> each.addContact(contact), each -> each.addContact(other)))
                .isEqualTo("協定の連絡先が変わりました：1番目の電子メール「a@example.jp」追加");
    }

    @Test
    void figuresOfOneScopeAreRevised() {
        Quantity inTown = Quantity.parse("24か所").withScope(LocalizedText.of("市内"));
        Quantity outside = Quantity.parse("10か所").withScope(LocalizedText.of("市外"));
        assertThat(figures(
                        List.of(inTown, outside),
                        List.of(
                                Quantity.parse("12か所").withScope(LocalizedText.of("市外")),
                                Quantity.parse("30か所").withScope(LocalizedText.of("市内")))))
                .isEqualTo("取組「清掃」の数値が変わりました：「10か所」→「12か所」、「24か所」→「30か所」");
    }

    @Test
    void anEmptyTextIsATextToo() {
        assertThat(agreement(each -> each.title(""), each -> each.title("協定"))).isEqualTo("協定の表題が「」から「協定」に変わりました");
        assertThat(agreement(each -> each.addPurpose(""), each -> each.addPurpose("活性化")))
                .isEqualTo("協定の目的が「」から「活性化」に変わりました");
    }

    @Test
    void extensionsAreToldByTheirNames() {
        assertThat(agreement(
                        each -> each.putExtension("a", ExtensionValue.ofNumber(1))
                                .putExtension("b", ExtensionValue.ofFlag(true)),
                        each -> each.putExtension("a", ExtensionValue.ofNumber(2))
                                .putExtension("b", ExtensionValue.ofFlag(true))))
                .isEqualTo("協定の拡張項目のaが「1」から「2」に変わりました");
    }

    @Test
    void anExtensionIsToldByItsTextAndByItsJsonWhereOnlyThatDiffers() {
        assertThat(agreement(
                        each -> each.putExtension("a", ExtensionValue.ofText("x")),
                        each -> each.putExtension("a", ExtensionValue.ofText("y"))))
                .isEqualTo("協定の拡張項目のaが「x」から「y」に変わりました");
        assertThat(agreement(
                        each -> each.putExtension("a", ExtensionValue.ofNumber(1)),
                        each -> each.putExtension("a", ExtensionValue.ofText("1"))))
                .isEqualTo("協定の拡張項目のaが「1」から「\"1\"」に変わりました");
    }

    @Test
    void aTextThatOnlyDiffersElsewhereIsToldByItsLanguage() {
        UnaryOperator<Agreement.Builder> before =
                each -> each.title(LocalizedText.of(Map.of("und", "協定", "en", "Agreement", "fr", "Accord")));

        assertThat(agreement(
                        before,
                        each -> each.title(LocalizedText.of(Map.of("und", "連携協定", "en", "Agreement", "fr", "Accord"))),
                        Locale.ENGLISH))
                .isEqualTo("The text without a language of the title of the agreement changed from “協定” to “連携協定”");
        assertThat(agreement(
                        before,
                        each -> each.title(LocalizedText.of(Map.of("und", "協定", "en", "Agreement", "fr", "Pacte")))))
                .isEqualTo("協定の表題のフランス語表記が「Accord」から「Pacte」に変わりました");
    }

    @ParameterizedTest
    @CsvSource({"PRIORITY,重点,priority", "REGULAR,通常,regular"})
    void aConstantIsToldByItsLabel(Initiative.Emphasis emphasis, String japanese, String english) {
        assertThat(initiative(each -> each, each -> each.emphasis(emphasis), Locale.JAPANESE))
                .isEqualTo("取組「清掃」の重点区分として「" + japanese + "」が加わりました");
        assertThat(initiative(each -> each, each -> each.emphasis(emphasis), Locale.ENGLISH))
                .isEqualTo("Added to initiative “清掃”: emphasis “" + english + "”");
    }

    @Test
    void aNumberIsToldAsItIsWritten() {
        assertThat(field(
                        each -> each.number(3).numberAsWritten("③"),
                        each -> each.number(4).numberAsWritten("④")))
                .isEqualTo("分野「防災」の番号が「③」から「④」に変わりました");
        assertThat(field(
                        each -> each.number(3).numberAsWritten("③"),
                        each -> each.number(3).numberAsWritten("(3)")))
                .isEqualTo("分野「防災」の番号の原文が「③」から「(3)」に変わりました");
        assertThat(field(each -> each, each -> each.catchAll(true))).isEqualTo("分野「防災」に「その他の分野」が加わりました");
    }

    private static String field(
            UnaryOperator<CooperationField.Builder> before, UnaryOperator<CooperationField.Builder> after) {
        return only(
                PlanChange.between(
                                Plan.builder()
                                        .addField(before.apply(CooperationField.builder()
                                                        .label("防災"))
                                                .build())
                                        .build(),
                                Plan.builder()
                                        .addField(after.apply(CooperationField.builder()
                                                        .label("防災"))
                                                .build())
                                        .build())
                        .getChanges(),
                Locale.JAPANESE);
    }
}
