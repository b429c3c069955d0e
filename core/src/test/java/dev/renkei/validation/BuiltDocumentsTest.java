package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.TermEvent;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.network.Theme;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Place;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Coverage;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.Share;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import dev.renkei.time.TerminationRight;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that a host builds are judged without any JSON. */
class BuiltDocumentsTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final RenkeiValidator VALIDATOR = RenkeiValidator.standard()
            .withClock(Clock.fixed(LocalDate.of(2026, 4, 1).atStartOfDay(JAPAN).toInstant(), JAPAN));

    // ------------------------------------------------------------------------------------------------ sound

    private static Party city() {
        return Party.builder()
                .id("city")
                .organization(Organization.builder()
                        .name("大阪府")
                        .kind(Organization.Kind.PREFECTURE)
                        .addIdentifier(Identifier.parse("jp-local-government:270008"))
                        .build())
                .addSignatory(Signatory.builder().office(Office.of("知事")).build())
                .build();
    }

    private static Organization coop() {
        return Organization.builder()
                .name("みなと生活協同組合")
                .kind(Organization.Kind.CONSUMER_COOPERATIVE)
                .foundedOn(StatedDate.of(PartialDate.parse("1974-06"), "昭和49年６月"))
                .addFigure(OrganizationFigure.of(
                        OrganizationFigure.Kind.of("shops"),
                        Quantity.parse("6店舗").withAsOf(StatedDate.of(PartialDate.parse("2026-03-20")))))
                .addArea(Place.of("大阪府"))
                .build();
    }

    private static Term term() {
        return Term.builder()
                .length(Period.ofYears(3))
                .lengthAsWritten("３年間")
                .countingRule(CountingRule.FIRST_DAY_INCLUDED)
                .renewal(Renewal.automatic(Period.ofYears(1), Notice.of(Period.ofMonths(3))))
                .addTerminationRight(TerminationRight.atAnyTime(Notice.of(Period.ofMonths(1))))
                .build();
    }

    private static Observation observed(String period, String value, String share) {
        return Observation.builder()
                .period(StatedPeriod.of(DatePeriod.parse(period)))
                .value(Quantity.parse(value))
                .share(Share.parse(share))
                .addBreakdown(BreakdownPart.builder()
                        .label(LocalizedText.of("市"))
                        .value(Quantity.parse(value))
                        .build())
                .build();
    }

    private static Series series(Observation... observations) {
        return Series.builder()
                .label(LocalizedText.of("締結した自治体"))
                .unit("自治体")
                .accumulation(Series.Accumulation.CUMULATIVE)
                .universe(Quantity.parse("170自治体"))
                .addObservations(observations)
                .build();
    }

    private static Initiative initiative(Series series) {
        return Initiative.builder()
                .id("visits")
                .title("見守り")
                .addFieldId("watch-over")
                .addQuantity(Quantity.parse("約300台"))
                .addSeries(series)
                .addCoverage(Coverage.builder()
                        .covered(Quantity.parse("4店舗"))
                        .universe(Quantity.parse("6店舗"))
                        .share(Share.parse("66.7%"))
                        .asOf(StatedDate.of(PartialDate.parse("2026-03-31")))
                        .build())
                .addPlace(Place.of("堺市"))
                .build();
    }

    private static Agreement.Builder sound() {
        return Agreement.builder()
                .id("a")
                .title("包括連携協定")
                .kind(Agreement.Kind.COMPREHENSIVE)
                .addParties(
                        city(), Party.builder().id("coop").organization(coop()).build())
                .concludedOn(StatedDate.of(PartialDate.parse("2024-03-15"), "令和６年３月15日（金）"))
                .effectiveOn(StatedDate.of(PartialDate.parse("2024-04-01")))
                .term(term())
                .addPlace(Place.of("大阪府"))
                .addField(CooperationField.builder()
                        .id("watch-over")
                        .number(1)
                        .label("見守り")
                        .build())
                .statedFieldCount(StatedCount.of(1, "１分野"))
                .statedPartyCount(StatedCount.of(2, "２者"))
                .addPlan(Plan.builder()
                        .period(StatedPeriod.of(DatePeriod.parse("FY2024/FY2026"), "令和６年度～令和８年度"))
                        .addInitiative(initiative(
                                series(observed("FY2024", "71自治体", "41.8%"), observed("FY2025", "111自治体", "65.3%"))))
                        .build())
                .addDuty(Duty.builder()
                        .kind(Duty.Kind.MEETING)
                        .title("連絡会議")
                        .addPartyId("coop")
                        .dueOn(StatedDate.of(PartialDate.parse("2026-06-30")))
                        .interval(Period.ofYears(1))
                        .build());
    }

    @Test
    void aFaithfulAgreementHasNoFinding() {
        assertThat(VALIDATOR.validate(sound().build()).getFindings()).isEmpty();
    }

    // ---------------------------------------------------------------------------------------------- unsound

    @Test
    void eachFaultOfAnAgreementIsTold() {
        Agreement faulty = sound().addParty(Party.builder()
                        .id("left")
                        .organization(Organization.builder()
                                .name("足立区")
                                .kind(Organization.Kind.PREFECTURE)
                                .addIdentifier(Identifier.parse("jp-local-government:131211"))
                                .foundedOn(StatedDate.of(PartialDate.parse("2025"), "昭和30年"))
                                .dissolvedOn(StatedDate.of(PartialDate.parse("2020")))
                                .addFigure(OrganizationFigure.of(
                                        OrganizationFigure.Kind.of("staff"),
                                        Quantity.parse("6人").withAsOf(StatedDate.of(PartialDate.parse("2001")))))
                                .build())
                        .leftOn(StatedDate.of(PartialDate.parse("2025-03-31")))
                        .build())
                .term(Term.builder()
                        .length(Period.ofMonths(2))
                        .lengthAsWritten("３年間")
                        .end(PartialDate.parse("2027-03-31"))
                        .countingRule(CountingRule.FIRST_DAY_INCLUDED)
                        .renewal(Renewal.automatic(Period.ofYears(1), Notice.of(Period.ofYears(4))))
                        .build())
                .addTermEvent(TermEvent.builder()
                        .kind(TermEvent.Kind.RENEWED)
                        .on(StatedDate.of(PartialDate.parse("2020-01-01")))
                        .until(StatedDate.of(PartialDate.parse("2019-01-01")))
                        .build())
                .statedPartyCount(StatedCount.of(7, "５市２町"))
                .statedFieldCount(StatedCount.of(4, "３分野"))
                .addAmendment(Amendment.builder()
                        .amendedOn(StatedDate.of(PartialDate.parse("2023-01-01")))
                        .build())
                .addRelation(Relation.builder()
                        .kind(Relation.Kind.EXTENDS)
                        .title("後の協定")
                        .concludedOn(StatedDate.of(PartialDate.parse("2025-01-01")))
                        .build())
                .addPlace(Place.builder()
                        .name("堺市")
                        .code(LocalGovernmentCode.parse("271403"))
                        .partOf(Place.builder()
                                .name("東京都")
                                .code(LocalGovernmentCode.parse("130001"))
                                .build())
                        .build())
                .addDuty(Duty.builder()
                        .title("実績報告")
                        .addPartyId("left")
                        .dueOn(StatedDate.of(PartialDate.parse("2025-05-31")))
                        .build())
                .plans(List.of(Plan.builder()
                        .period(StatedPeriod.of(DatePeriod.parse("FY2024/FY2026"), "令和６年度～令和９年度"))
                        .addStatedInitiativeCount(StatedCount.of(9, "９事業"))
                        .addInitiative(Initiative.builder()
                                .from(initiative(series(
                                        observed("FY2025", "111自治体", "12.3%"),
                                        observed("FY2024", "71団体", "41.8%"),
                                        Observation.builder()
                                                .from(observed("FY2026", "60自治体", "35.2%"))
                                                .change(Quantity.parse("5自治体"))
                                                .addBreakdown(BreakdownPart.builder()
                                                        .label(LocalizedText.of("町"))
                                                        .value(Quantity.parse("9自治体"))
                                                        .build())
                                                .build(),
                                        Observation.builder()
                                                .period(StatedPeriod.of(DatePeriod.parse("FY2026")))
                                                .value(Quantity.parse("90自治体").withRole(FigureRole.TARGET))
                                                .build())))
                                .addPartyId("left")
                                .period(StatedPeriod.of(DatePeriod.parse("2025-04-01/2026-03-31")))
                                .addQuantity(Quantity.parse("1.5人"))
                                .addQuantity(Quantity.parse("30人").withAsWritten("40人"))
                                .addCoverage(Coverage.builder()
                                        .covered(Quantity.parse("9店舗"))
                                        .universe(Quantity.parse("6店舗"))
                                        .share(Share.parse("12%"))
                                        .build())
                                .addPlace(Place.of("札幌市"))
                                .build())
                        .build()))
                .build();

        assertThat(VALIDATOR.validate(faulty).getFindings())
                .extracting(Finding::getCode)
                .contains(
                        "agreement.amendment.before-conclusion",
                        "agreement.duty.not-member",
                        "agreement.relation.later-agreement",
                        "agreement.stated-party-count",
                        "coverage.exceeds-universe",
                        "date.as-written-mismatch",
                        "initiative.party.not-member",
                        "initiative.scope.unknown-place",
                        "organization.dissolved-before-founded",
                        "place.outside-whole",
                        "quantity.as-written-mismatch",
                        "series.period.order");
    }

    @Test
    void eachFaultOfARegisterIsTold() {
        Register faulty = Register.builder()
                .title("台帳")
                .addSection(RegisterSection.builder()
                        .id("one")
                        .title("包括連携")
                        .statedEntryCount(StatedCount.of(5, "５件"))
                        .build())
                .addAgreements(
                        sound().listing(Listing.builder()
                                        .sectionId("one")
                                        .numberAsWritten("1")
                                        .build())
                                .build(),
                        sound().id("b")
                                .listing(Listing.builder()
                                        .sectionId("one")
                                        .numberAsWritten("1")
                                        .build())
                                .sourceId("nowhere")
                                .addRelation(Relation.builder()
                                        .kind(Relation.Kind.SIGNED_WITH)
                                        .agreementId("a")
                                        .concludedOn(StatedDate.of(PartialDate.parse("2020-01-01")))
                                        .build())
                                .build())
                .statedAgreementCount(StatedCount.of(9, "９協定"))
                .addNetwork(Network.builder()
                        .name("まちづくりネット")
                        .state(Network.State.ACTIVE)
                        .foundedOn(StatedDate.of(PartialDate.parse("2025-04-01")))
                        .addMember(Organization.of("みなと生活協同組合"))
                        .addTheme(Theme.builder()
                                .title("居場所")
                                .period(StatedPeriod.of(DatePeriod.parse("FY2023")))
                                .build())
                        .build())
                .addSource(Source.builder()
                        .id("list")
                        .title("一覧")
                        .webPage("www.example.jp")
                        .build())
                .addInferred("/nothing")
                .build();

        assertThat(VALIDATOR.validate(faulty).getFindings())
                .extracting(Finding::getCode)
                .contains(
                        "agreement.relation.other-day",
                        "agreement.source.unknown",
                        "network.member.too-few",
                        "network.theme.before-founding",
                        "register.relation.date-mismatch",
                        "register.row.number-duplicate",
                        "register.section.count-mismatch",
                        "register.stated-agreement-count",
                        "source.inferred.dangling",
                        "source.web-page-form");
    }

    @Test
    void aPolicyIsAskedOfABuiltAgreement() {
        Policy policy = Policy.builder()
                .minimumFields(3)
                .minimumInitiatives(9)
                .minimumPlanLength(Period.ofYears(5))
                .addRequiredProperty("/parties/*/seal")
                .addRequiredField("防災")
                .addRequiredLanguage("en")
                .putRequiredDuty("meeting", Period.ofMonths(6))
                .putRequiredDuty("report", Period.ofYears(1))
                .addExcludedPartyKind(Organization.Kind.CONSUMER_COOPERATIVE)
                .build();

        assertThat(VALIDATOR.withPolicy(policy).validate(sound().build()).getFindings())
                .extracting(Finding::getCode)
                .containsOnly(
                        "policy.fields.too-few",
                        "policy.initiatives.too-few",
                        "policy.plan.too-short",
                        "policy.property.missing",
                        "policy.field.missing",
                        "policy.language.missing",
                        "policy.duty.too-rare",
                        "policy.duty.missing",
                        "policy.party.excluded");
    }
}
