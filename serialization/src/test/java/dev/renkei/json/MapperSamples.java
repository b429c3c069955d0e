package dev.renkei.json;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.DueDuty;
import dev.renkei.agreement.DueNotice;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.change.AgreementChange;
import dev.renkei.change.Change;
import dev.renkei.change.Match;
import dev.renkei.change.PlanChange;
import dev.renkei.change.PlanTable;
import dev.renkei.document.ExtensionValue;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.message.ParseFailure;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationGroups;
import dev.renkei.organization.Place;
import dev.renkei.register.Discrepancies;
import dev.renkei.register.FieldKey;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterIndex;
import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import dev.renkei.validation.StructureRules;
import dev.renkei.validation.Suppression;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Values of the public types that a host may hand to a mapper.
 */
final class MapperSamples {

    static final Agreement AGREEMENT =
            Payloads.read(Payloads.document("osaka-izumi-2017")).orElseThrow();

    private static final Register REGISTER =
            Register.builder().title("協定").addAgreement(AGREEMENT).build();
    private static final Organization OSAKA = Organization.of("大阪府");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private MapperSamples() {}

    static List<Object> all() {
        List<Object> all = new ArrayList<>(documentsAndScalars());
        all.addAll(constants());
        all.addAll(answers());
        all.addAll(changes());
        all.addAll(judgements());
        all.addAll(ofSerialization());
        return all;
    }

    static List<Object> documentsAndScalars() {
        List<Object> all = new ArrayList<>(StreamSupport.stream(Codecs.types().spliterator(), false)
                .<Object>map(type -> Codecs.of(type).placeholder())
                .toList());
        all.addAll(List.of(
                AGREEMENT,
                Quantity.parse("約26万部"),
                Renewal.none(),
                Renewal.automatic(Period.ofYears(1)),
                Renewal.onRequest(Period.ofYears(1)),
                Renewal.evergreen(),
                Renewal.indefinite()));
        return all;
    }

    /** All constants of all enumerations. */
    private static List<Object> constants() {
        return PublicTypes.all().stream()
                .filter(Class::isEnum)
                .<Object>flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .toList();
    }

    private static List<Object> answers() {
        Register.Located<Organization> located = new Register.Located<>(OSAKA, List.of("parties", 0, "organization"));
        CaseStudy caseStudy = CaseStudy.builder().title("見守り").build();
        CaseCollection cases =
                CaseCollection.builder().title("事例集").addCase(caseStudy).build();
        return List.of(
                IdentifierScheme.of("osaka-npo"),
                new Term.Current(2, DatePeriod.parse("2018-02-08/2019-02-07")),
                AgreementTimeline.of(AGREEMENT),
                REGISTER.index(),
                REGISTER.discrepancies(),
                OrganizationGroups.of(List.of(OSAKA)),
                FieldKey.ofSdgGoal(3),
                new RegisterIndex.AgreedInitiative(AGREEMENT, initiative()),
                due(),
                new RegisterIndex.CollectedCase(cases, caseStudy),
                new DueNotice(
                        AGREEMENT,
                        Notice.of(Period.ofMonths(1)),
                        DAY,
                        DAY.plusMonths(1),
                        Agreement.Status.PRESUMED_IN_FORCE,
                        Optional.of(DAY.plusYears(1))),
                located,
                new Register.Located<>(
                        Relation.builder().kind(Relation.Kind.RELATED).build(), List.of("relations", 0)),
                new Discrepancies.Lookalike(located, located),
                new Discrepancies.Conflict(Identifier.parse("other:1"), List.of(located)),
                new Quantity.Fraction(2, 3),
                Quantity.parsePhrase("府内901件中518件（2017年3月現在）など"),
                new RegisterIndex.PlaceCoverage(DAY, List.of(Place.of("大阪市")), List.of()));
    }

    private static DueDuty due() {
        return new DueDuty(
                AGREEMENT, Duty.builder().title("実績の報告").build(), LocalDate.of(2027, 3, 31), Optional.empty());
    }

    private static Initiative initiative() {
        return AGREEMENT.initiatives().findFirst().orElseThrow();
    }

    private static List<Object> changes() {
        Plan plan = AGREEMENT.getPlans().get(0);
        Plan shorter = Plan.builder()
                .from(plan)
                .initiatives(plan.getInitiatives().subList(1, 3))
                .build();
        Agreement revised = Agreement.builder()
                .from(AGREEMENT)
                .id("2020")
                .plans(List.of(shorter))
                .build();
        AgreementChange change = AgreementChange.between(AGREEMENT, revised);
        PlanTable table = change.getPlanTables().get(0);
        List<Object> all = new ArrayList<>(change.getChanges());
        all.addAll(table.rows());
        all.addAll(List.of(
                change,
                change.applyTo(AGREEMENT),
                PlanChange.between(plan, shorter),
                table,
                Change.Position.of(0),
                new Match<>(plan, shorter, Change.Position.of(0), Change.Position.of(1), Match.Reason.SAME_ID, 0.5)));
        return all;
    }

    private static List<Object> judgements() {
        Report report =
                RenkeiJson.read(Payloads.utf8("{\"title\":7}"), Agreement.class).getReport();
        Finding finding = report.getFindings().get(0);
        return List.of(
                report,
                Report.empty(),
                finding,
                finding.withPlace("/title", new Finding.Position(1, 2)),
                report.groups().get(0),
                new Finding.Position(1, 2),
                StructureRules.MALFORMED,
                Suppression.of("field.label.missing", "lost"),
                RenkeiValidator.standard(),
                Policy.none(),
                Policy.builder().minimumInitiatives(3).build(),
                ParseFailure.of(PartialDate.class, "no-such-day", "2017-02-30"));
    }

    private static List<Object> ofSerialization() {
        return List.of(
                ExtensionValue.parse("[1.0,{\"a\":true}]"),
                ReadLimits.standard(),
                ReadOptions.standard(),
                RenkeiJson.read(new byte[0], Agreement.class),
                RenkeiSchema.of(Agreement.class),
                ReportWriter.in(Locale.JAPANESE),
                new ReportedDocument(URI.create("a.json"), Report.empty()));
    }
}
