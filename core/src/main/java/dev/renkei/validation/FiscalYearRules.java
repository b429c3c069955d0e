package dev.renkei.validation;

import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.register.Register;
import dev.renkei.result.Series;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.StatedPeriod;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule that fiscal years begin when those of an organization that counts in them begin.
 *
 * <p>It is silent unless the fiscal calendar of each of the organizations is known. That of a Japanese local government is fixed by
 * law (地方自治法208条).
 */
final class FiscalYearRules {

    private static final Rule CALENDAR = warning("period.fiscal-calendar");

    private static final Set<OrganizationKind> LOCAL_GOVERNMENTS =
            Set.of(OrganizationKind.PREFECTURE, OrganizationKind.MUNICIPALITY, OrganizationKind.SPECIAL_WARD);

    static final RuleBook BOOK = RuleBook.of(
            BoundRule.of(Agreement.class, CALENDAR, FiscalYearRules::ofParties)
                    .reading("parties/*/organization", "plans/@"),
            BoundRule.of(Register.class, CALENDAR, FiscalYearRules::ofActors).reading("initiatives/@"));

    private FiscalYearRules() {}

    private static void ofParties(Agreement agreement, RuleContext context) {
        List<Organization> parties =
                agreement.getParties().stream().map(Party::getOrganization).toList();
        Set<FiscalCalendar> calendars = calendarsOf(parties);
        for (int i = 0; !calendars.isEmpty() && i < agreement.getPlans().size(); i++) {
            Plan plan = agreement.getPlans().get(i);
            RuleContext at = context.at("plans", i);
            plan.getPeriod().ifPresent(stated -> check(stated, calendars, at.at("period")));
            for (int j = 0; j < plan.getInitiatives().size(); j++) {
                Initiative initiative = plan.getInitiatives().get(j);
                check(
                        initiative,
                        initiative.getActors().isEmpty()
                                ? calendars
                                : calendarsOf(Stream.concat(parties.stream(), initiative.getActors().stream())
                                        .toList()),
                        at.at("initiatives", j));
            }
        }
    }

    /** An initiative that belongs to no agreement counts in the years of its actors. */
    private static void ofActors(Register register, RuleContext context) {
        for (int i = 0; i < register.getInitiatives().size(); i++) {
            Initiative initiative = register.getInitiatives().get(i);
            check(initiative, calendarsOf(initiative.getActors()), context.at("initiatives", i));
        }
    }

    /** Returns the fiscal calendars of organizations, none if that of one of them is not known. */
    private static Set<FiscalCalendar> calendarsOf(List<Organization> organizations) {
        Set<FiscalCalendar> calendars = new HashSet<>();
        for (Organization organization : organizations) {
            Optional<FiscalCalendar> calendar = calendarOf(organization);
            if (calendar.isEmpty()) {
                return Set.of();
            }
            calendars.add(calendar.get());
        }
        return calendars;
    }

    private static Optional<FiscalCalendar> calendarOf(Organization organization) {
        return organization.getFiscalCalendar().or(() -> organization
                .getKind()
                .filter(LOCAL_GOVERNMENTS::contains)
                .map(localGovernment -> FiscalCalendar.JAPANESE));
    }

    private static void check(Initiative initiative, Set<FiscalCalendar> calendars, RuleContext at) {
        initiative.getPeriod().ifPresent(stated -> check(stated, calendars, at.at("period")));
        for (int i = 0; i < initiative.getSeries().size(); i++) {
            Series series = initiative.getSeries().get(i);
            for (int j = 0; j < series.getObservations().size(); j++) {
                StatedPeriod period = series.getObservations().get(j).getPeriod();
                check(period, calendars, at.at("series", i, "observations", j, "period"));
            }
        }
    }

    /** Reports the first fiscal year of a calendar that is none of the known ones; without any, nothing can be said. */
    private static void check(StatedPeriod stated, Set<FiscalCalendar> calendars, RuleContext at) {
        Stream.of(stated.getPeriod().getStart(), stated.getPeriod().getEnd())
                .filter(bound -> !calendars.isEmpty())
                .flatMap(Optional::stream)
                .filter(FiscalYear.class::isInstance)
                .map(FiscalYear.class::cast)
                .filter(year -> !calendars.contains(year.getCalendar()))
                .findFirst()
                .ifPresent(year -> at.report(
                        "value",
                        year,
                        "begins",
                        year.getCalendar(),
                        "expected",
                        calendars.stream().map(FiscalCalendar::toString).sorted().findFirst().orElseThrow()));
    }
}
