package dev.renkei.validation;

import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.result.Observation;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule that fiscal years begin when those of an organization that counts in them begin.
 *
 * <p>An organization that states no fiscal calendar has that of Japan's public bodies (地方自治法208条).
 */
final class FiscalYearRules {

    private static final Rule CALENDAR = warning("period.fiscal-calendar");

    static final RuleBook BOOK = RuleBook.of(
            BoundRule.of(Agreement.class, CALENDAR, FiscalYearRules::ofParties)
                    .reading("parties/*/organization", "plans/@")
                    .ifStated("plans"),
            BoundRule.of(Register.class, CALENDAR, FiscalYearRules::ofActors).reading("initiatives/@"),
            BoundRule.of(Network.class, CALENDAR, FiscalYearRules::ofMembers).reading("members", "themes/@"));

    private FiscalYearRules() {}

    private static void ofParties(Agreement agreement, RuleContext context) {
        Set<FiscalCalendar> parties = new HashSet<>();
        agreement.getParties().forEach(party -> parties.add(calendarOf(party.getOrganization())));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < agreement.getPlans().size(); i++) {
            Plan plan = agreement.getPlans().get(i);
            RuleContext at = context.at("plans", i);
            Optional<StatedPeriod> period = plan.getPeriod();
            if (period.isPresent() && mayBeWrong(period.get(), parties)) {
                places.add(new Place(period.get(), parties, at.at("period")));
            }
            for (int j = 0; j < plan.getInitiatives().size(); j++) {
                addPlaces(plan.getInitiatives().get(j), parties, at, j, places);
            }
        }
        reportFirst(places);
    }

    /** An initiative that belongs to no agreement counts in the years of its actors. */
    private static void ofActors(Register register, RuleContext context) {
        for (int i = 0; i < register.getInitiatives().size(); i++) {
            List<Place> places = new ArrayList<>();
            addPlaces(register.getInitiatives().get(i), Set.of(), context, i, places);
            reportFirst(places);
        }
    }

    private static void ofMembers(Network network, RuleContext context) {
        Set<FiscalCalendar> members = calendarsOf(network.getMembers());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < network.getThemes().size(); i++) {
            RuleContext at = context.at("themes", i, "period");
            network.getThemes().get(i).getPeriod().ifPresent(stated -> places.add(new Place(stated, members, at)));
        }
        reportFirst(places);
    }

    /** A period, the fiscal calendars of the organizations that may count in it, and its place. */
    private record Place(StatedPeriod stated, Set<FiscalCalendar> calendars, RuleContext at) {}

    private static void addPlaces(
            Initiative initiative, Set<FiscalCalendar> parties, RuleContext above, int index, List<Place> places) {
        Optional<StatedPeriod> own = initiative.getPeriod();
        if (own.isPresent() && mayBeWrong(own.get(), parties)) {
            RuleContext place = above.at("initiatives", index, "period");
            places.add(new Place(own.get(), calendarsOf(initiative, parties), place));
        }
        for (int i = 0; i < initiative.getSeries().size(); i++) {
            List<Observation> observations = initiative.getSeries().get(i).getObservations();
            for (int j = 0; j < observations.size(); j++) {
                StatedPeriod period = observations.get(j).getPeriod();
                if (mayBeWrong(period, parties)) {
                    RuleContext place =
                            above.at("initiatives", index).at("series", i).at("observations", j, "period");
                    places.add(new Place(period, calendarsOf(initiative, parties), place));
                }
            }
        }
    }

    /** Checks if a period has a fiscal year that none of the parties counts in; hardly any has. */
    private static boolean mayBeWrong(StatedPeriod stated, Set<FiscalCalendar> parties) {
        return mayBeWrong(stated.getPeriod().getStart(), parties)
                || mayBeWrong(stated.getPeriod().getEnd(), parties);
    }

    private static boolean mayBeWrong(Optional<PeriodBound> bound, Set<FiscalCalendar> parties) {
        return bound.isPresent() && bound.get() instanceof FiscalYear year && !parties.contains(year.getCalendar());
    }

    private static Set<FiscalCalendar> calendarsOf(Initiative initiative, Set<FiscalCalendar> parties) {
        Set<FiscalCalendar> calendars = calendarsOf(initiative.getActors());
        calendars.addAll(parties);
        return calendars;
    }

    /** The fiscal years of a document are usually written alike, so the first one stands for all. */
    private static void reportFirst(List<Place> places) {
        for (Place place : places) {
            Set<FiscalCalendar> calendars = place.calendars();
            Optional<FiscalYear> wrong = fiscalYears(place.stated())
                    .filter(year -> !calendars.isEmpty() && !calendars.contains(year.getCalendar()))
                    .findFirst();
            if (wrong.isPresent()) {
                FiscalCalendar expected = calendars.stream()
                        .min(Comparator.comparing(FiscalCalendar::getStart))
                        .orElseThrow();
                place.at().report("value", wrong.get(), "begins", wrong.get().getCalendar(), "expected", expected);
                return;
            }
        }
    }

    private static Stream<FiscalYear> fiscalYears(StatedPeriod stated) {
        return Stream.of(stated.getPeriod().getStart(), stated.getPeriod().getEnd())
                .flatMap(Optional::stream)
                .filter(FiscalYear.class::isInstance)
                .map(FiscalYear.class::cast);
    }

    /** Returns the fiscal calendars of organizations: those that state none begin their years in April. */
    private static Set<FiscalCalendar> calendarsOf(List<Organization> organizations) {
        Set<FiscalCalendar> calendars = new HashSet<>();
        organizations.forEach(organization -> calendars.add(calendarOf(organization)));
        return calendars;
    }

    private static FiscalCalendar calendarOf(Organization organization) {
        return organization.getFiscalCalendar().orElse(FiscalCalendar.JAPANESE);
    }
}
