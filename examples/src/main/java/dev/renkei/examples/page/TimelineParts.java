package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.calendar.CalendarEntry;
import dev.renkei.calendar.CalendarOptions;
import dev.renkei.calendar.EntryKind;
import dev.renkei.calendar.RenkeiCalendar;
import dev.renkei.register.Register;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Collects what the timelines of agreements show.
 *
 * @param page  the page, whose day is today
 * @param locale  the language of the page
 */
record TimelineParts(Page page, Locale locale) {

    private static final int MAX_INITIATIVES = 12;
    private static final int YEARS_AHEAD = 3;

    private static final Set<Agreement.Status> SHOWN = EnumSet.of(
            Agreement.Status.PLANNED,
            Agreement.Status.IN_FORCE,
            Agreement.Status.PRESUMED_IN_FORCE,
            Agreement.Status.DORMANT);

    private static final Set<EntryKind> TERMS =
            EnumSet.of(EntryKind.NOTICE, EntryKind.REQUEST, EntryKind.EXPIRY, EntryKind.RENEWAL, EntryKind.END);

    /** Returns the timeline of an agreement. */
    Timeline of(Agreement agreement) {
        List<CalendarEntry> entries =
                RenkeiCalendar.of(agreement, options(agreement)).getEntries();
        List<Timeline.Track> tracks = Stream.of(
                        statusTrack(agreement, page.labels().get("term")),
                        track("picture.renewals", List.of(), marks(entries, TERMS)),
                        planTrack(agreement),
                        initiativeTrack(agreement),
                        amendmentTrack(agreement),
                        track(
                                "Agreement.duties",
                                List.of(),
                                marks(entries, EnumSet.of(EntryKind.REVIEW, EntryKind.REPORT, EntryKind.DUTY))))
                .filter(track -> !track.isEmpty())
                .toList();
        return new Timeline(
                page.labels().fill("picture.timeline-of", page.words().title(agreement)), tracks);
    }

    /** Returns the timeline of all agreements of a register. */
    Timeline of(Register register) {
        List<Timeline.Track> tracks = register.getAgreements().stream()
                .map(agreement -> {
                    Timeline.Track track = statusTrack(agreement, page.words().title(agreement));
                    List<Timeline.Mark> marks = new ArrayList<>(track.marks());
                    marks.addAll(amendmentTrack(agreement).marks());
                    return new Timeline.Track(track.name(), track.bars(), marks);
                })
                .filter(track -> !track.isEmpty())
                .toList();
        return new Timeline(page.labels().get("picture.timeline-of-all"), tracks);
    }

    /** From the conclusion on, so that past renewals are seen too. */
    private CalendarOptions options(Agreement agreement) {
        LocalDate today = page.date();
        LocalDate first = agreement
                .beginning()
                .flatMap(StatedDate::firstDay)
                .filter(today::isAfter)
                .orElse(today);
        Set<EntryKind> kinds = EnumSet.complementOf(EnumSet.of(EntryKind.ANNIVERSARY, EntryKind.PLAN_END));
        return CalendarOptions.standard()
                .withFirstDay(first)
                .withLastDay(page.dateAfterYears(YEARS_AHEAD))
                .withKinds(kinds);
    }

    private Timeline.Track track(String key, List<Timeline.Bar> bars, List<Timeline.Mark> marks) {
        return new Timeline.Track(page.labels().get(key), bars, marks);
    }

    private List<Timeline.Mark> marks(List<CalendarEntry> entries, Set<EntryKind> kinds) {
        return entries.stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .map(entry -> new Timeline.Mark(
                        "mark-" + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        entry.date(),
                        entry.kind().getLabel(locale)))
                .toList();
    }

    private Timeline.Track statusTrack(Agreement agreement, String name) {
        NavigableMap<LocalDate, Agreement.Status> statuses =
                AgreementTimeline.of(agreement).statuses();
        List<Timeline.Bar> bars = new ArrayList<>();
        for (Map.Entry<LocalDate, Agreement.Status> each : statuses.entrySet()) {
            boolean isFirst = each.getKey().equals(LocalDate.MIN);
            if (SHOWN.contains(each.getValue()) && !isFirst) {
                bars.add(new Timeline.Bar(
                        "bar-" + each.getValue().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Optional.of(each.getKey()),
                        Optional.ofNullable(statuses.higherKey(each.getKey())).map(day -> day.minusDays(1)),
                        page.labels().name(each.getValue())));
            }
        }
        List<Timeline.Mark> marks = agreement
                .getConcludedOn()
                .flatMap(StatedDate::toLocalDate)
                .map(day ->
                        new Timeline.Mark("mark-concluded", day, page.labels().get("Agreement.concludedOn")))
                .stream()
                .toList();
        return new Timeline.Track(name, bars, marks);
    }

    private Timeline.Track planTrack(Agreement agreement) {
        return track(
                "Agreement.plans",
                bars(
                        "bar-plan",
                        agreement.getPlans(),
                        TimelineParts::periodOf,
                        plan -> page.title(plan.getTitle(), "plan")),
                List.of());
    }

    private Timeline.Track initiativeTrack(Agreement agreement) {
        List<Initiative> dated = agreement
                .initiatives()
                .filter(initiative -> initiative.getPeriod().isPresent())
                .limit(MAX_INITIATIVES)
                .toList();
        return track(
                "Plan.initiatives",
                bars(
                        "bar-initiative",
                        dated,
                        TimelineParts::periodOf,
                        each -> page.words().text(each.getTitle())),
                List.of());
    }

    private static Optional<DatePeriod> periodOf(Plan plan) {
        return plan.getPeriod().map(stated -> stated.getPeriod());
    }

    private static Optional<DatePeriod> periodOf(Initiative initiative) {
        return initiative.getPeriod().map(stated -> stated.getPeriod());
    }

    private static <T> List<Timeline.Bar> bars(
            String look, List<T> parts, Function<T, Optional<DatePeriod>> period, Function<T, String> name) {
        return parts.stream()
                .flatMap(part -> period.apply(part).stream()
                        .map(each -> new Timeline.Bar(look, each.getFirstDay(), each.getLastDay(), name.apply(part))))
                .toList();
    }

    private Timeline.Track amendmentTrack(Agreement agreement) {
        List<Timeline.Mark> marks = agreement.getAmendments().stream()
                .flatMap(amendment -> amendment.getAmendedOn().firstDay().stream())
                .map(day -> new Timeline.Mark("mark-amended", day, page.labels().get("Agreement.amendments")))
                .toList();
        return track("Agreement.amendments", List.of(), marks);
    }
}
