package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Annex;
import dev.renkei.agreement.Clause;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Person;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of who states a value, of what others state for it, of parts and periods of counts, and of parts that are called by a name. */
class StatementChangesTest {

    private static final StatedDate FOUNDED = StatedDate.of(PartialDate.of(2008), "平成20年");
    private static final StatedCount CITIES =
            StatedCount.of(12, "市町村").withParts(List.of(Quantity.parse("8 市"), Quantity.parse("4 町")));

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        "source of a date",
                        agreement -> agreement.concludedOn(FOUNDED.withSourceId("list")),
                        agreement -> agreement.concludedOn(FOUNDED.withSourceId("press")),
                        "協定の締結日の出典が「list」から「press」に変わりました",
                        "The source of the day of conclusion of the agreement changed from “list” to “press”"),
                change(
                        "what another source states for a date",
                        agreement -> agreement.concludedOn(FOUNDED),
                        agreement -> agreement.concludedOn(FOUNDED.withOtherwise(List.of(
                                StatedDate.of(PartialDate.of(2010), "2010年").withSourceId("press")))),
                        "協定の締結日の別の出典の記載として「2010年」が加わりました",
                        "Added to the agreement: statements of other sources of the day of conclusion “2010年”"),
                change(
                        "source of a party",
                        agreement -> agreement.addParty(party().build()),
                        agreement -> agreement.addParty(party().sourceId("list").build()),
                        "当事者「港市」の出典として「list」が加わりました",
                        "Added to party “港市”: source “list”"),
                change(
                        "source of a field",
                        agreement -> agreement.addField(field().build()),
                        agreement -> agreement.addField(field().sourceId("list").build()),
                        "分野「防災」の出典として「list」が加わりました",
                        "Added to field “防災”: source “list”"),
                change(
                        "parts of a count",
                        agreement -> agreement.statedPartyCount(CITIES),
                        agreement -> agreement.statedPartyCount(CITIES.withParts(
                                List.of(Quantity.parse("8 市"), Quantity.parse("3 町"), Quantity.parse("1 村")))),
                        "協定の当事者の数の記載が変わりました：種類別の数「4 町」→「3 町」、種類別の数「1 村」追加",
                        "The stated number of parties of the agreement changed: numbers by kind “4 町” → “3 町”, numbers by kind “1 村” added"),
                change(
                        "period of a count",
                        agreement -> agreement.addPlan(plan(StatedCount.of(16))),
                        agreement -> agreement.addPlan(plan(
                                StatedCount.of(16).withPeriod(StatedPeriod.of(DatePeriod.of(FiscalYear.of(2016)))))),
                        "計画「FY2016/FY2018」の取組の数の記載が変わりました：「16」の期間「FY2016」追加",
                        "The stated numbers of initiatives of plan “FY2016/FY2018” changed: period of the “16” “FY2016” added"),
                change(
                        "a new clause",
                        agreement -> agreement.addClause(clause("第３条", "費用負担")),
                        agreement -> agreement.addClauses(clause("第３条", "費用負担"), clause("第４条", "協議")),
                        "協定の条項が変わりました：「協議」追加",
                        "The clauses of the agreement changed: “協議” added"),
                change(
                        "the number of a clause",
                        agreement -> agreement.addClause(clause("第３条", "費用負担")),
                        agreement -> agreement.addClause(clause("第４条", "費用負担")),
                        "協定の条項が変わりました：「費用負担」の番号の原文「第３条」→「第４条」",
                        "The clauses of the agreement changed: number as written of the “費用負担” “第３条” → “第４条”"),
                change(
                        "an annex",
                        agreement -> agreement,
                        agreement -> agreement.addAnnex(
                                Annex.builder().numberAsWritten("別紙１").build()),
                        "協定の別紙・別表として「別紙１」が加わりました",
                        "Added to the agreement: annexes “別紙１”"),
                change(
                        "a duty without a title",
                        agreement -> agreement,
                        agreement -> agreement.addDuty(
                                Duty.builder().kind(Duty.Kind.REPORT).build()),
                        "協定の義務・期限として「実績報告」が加わりました",
                        "Added to the agreement: duties “report”"),
                change(
                        "the source itself",
                        agreement ->
                                agreement.addSource(Source.builder().title("一覧").build()),
                        agreement -> agreement.addSource(Source.builder()
                                .title("一覧")
                                .updatedOn(StatedDate.of(PartialDate.of(2025)))
                                .build()),
                        "協定の出典が変わりました：「一覧」の最終更新日「2025」追加",
                        "The sources of the agreement changed: last updated of the “一覧” “2025” added"),
                change(
                        "a relation",
                        agreement -> agreement,
                        agreement -> agreement.addRelation(Relation.builder()
                                .kind(Relation.Kind.SIGNED_WITH)
                                .title("災害協定")
                                .build()),
                        "協定の関連する協定として「災害協定」が加わりました",
                        "Added to the agreement: related agreements “災害協定”"),
                change(
                        "a signatory",
                        agreement -> agreement.addParty(party().build()),
                        agreement -> agreement.addParty(party().addSignatory(Signatory.builder()
                                        .person(Person.of("岬 次郎"))
                                        .build())
                                .build()),
                        "当事者「港市」の署名者として「岬 次郎」が加わりました",
                        "Added to party “港市”: signatories “岬 次郎”"),
                change(
                        "parties without a name",
                        agreement -> agreement,
                        agreement -> agreement.addUnnamedParty(UnnamedOrganizations.builder()
                                .count(StatedCount.of(14, "14事業者"))
                                .build()),
                        "協定の名称の記載のない当事者として「14事業者」が加わりました",
                        "Added to the agreement: unnamed parties “14事業者”"),
                change(
                        "a flag",
                        agreement -> agreement.term(renewedUnless(Notice.of(Period.ofMonths(3)))),
                        agreement -> agreement.term(renewedUnless(Notice.builder()
                                .lead(Period.ofMonths(3))
                                .inWriting(true)
                                .build())),
                        "協定に有効期間の更新の事前の申し出の「3か月」の「書面による」が加わりました",
                        "Added to the agreement: “in writing” of the “3 months” of the notices of the renewal of the term"),
                change(
                        "the number of a field beside its words",
                        agreement -> agreement.addField(
                                field().numberAsWritten("(1)").build()),
                        agreement -> agreement.addField(
                                field().numberAsWritten("(1)").number(1).build()),
                        "分野「防災」の番号として「1」が加わりました",
                        "Added to field “防災”: number “1”"));
    }

    private static Arguments change(
            String what,
            UnaryOperator<Agreement.Builder> before,
            UnaryOperator<Agreement.Builder> after,
            String japanese,
            String english) {
        return Arguments.of(what, before, after, japanese, english);
    }

    private static Party.Builder party() {
        return Party.builder().organization(Organization.of("港市"));
    }

    private static CooperationField.Builder field() {
        return CooperationField.builder().label("防災");
    }

    private static Plan plan(StatedCount count) {
        return Plan.builder()
                .period(StatedPeriod.of(DatePeriod.parse("FY2016/FY2018")))
                .addStatedInitiativeCount(count)
                .build();
    }

    private static Clause clause(String number, String heading) {
        return Clause.builder()
                .numberAsWritten(number)
                .heading(LocalizedText.of(heading))
                .kind(Clause.Kind.COSTS)
                .build();
    }

    private static Term renewedUnless(Notice notice) {
        return Term.endingOn(PartialDate.of(2020, 3, 31)).withRenewal(Renewal.automatic(Period.ofYears(1), notice));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void saysWhatChanged(
            String what,
            UnaryOperator<Agreement.Builder> before,
            UnaryOperator<Agreement.Builder> after,
            String japanese,
            String english) {
        Agreement was = before.apply(Agreement.builder().title("協定")).build();
        Agreement is = after.apply(Agreement.builder().title("協定")).build();

        AgreementChange change = AgreementChange.between(was, is);

        assertThat(change.getChanges())
                .singleElement()
                .satisfies(each -> assertThat(each.describe(Locale.JAPANESE)).isEqualTo(japanese))
                .satisfies(each -> assertThat(each.describe(Locale.ENGLISH)).isEqualTo(english));
        assertThat(change.applyTo(was).getDocument()).isEqualTo(is);
    }
}
