package dev.renkei.calendar;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
import dev.renkei.message.Message;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the entries of an agreement.
 */
final class AgreementEntries {

    private static final int YEARS_BETWEEN_ANNIVERSARIES = 5;

    private final Agreement agreement;
    private final AgreementKey key;
    private final CalendarOptions options;
    private final Optional<LocalDate> supersededFrom;
    private final List<CalendarEntry> entries = new ArrayList<>();

    /**
     * Creates an empty collection.
     *
     * @param agreement  the agreement
     * @param key  what it is known by
     * @param options  which entries are wanted, from which to which day
     * @param supersededFrom  the day from which another agreement supersedes this one, empty if none does
     */
    AgreementEntries(
            Agreement agreement, AgreementKey key, CalendarOptions options, Optional<LocalDate> supersededFrom) {
        this.agreement = agreement;
        this.key = key;
        this.options = options;
        this.supersededFrom = supersededFrom;
    }

    List<CalendarEntry> collect() {
        new TermEntries(agreement, this).add();
        new DutyEntries(agreement, this).add();
        addPlans();
        addAnniversaries();
        return entries;
    }

    CalendarOptions options() {
        return options;
    }

    /** Adds an entry by which nothing is to be done, if it is wanted. */
    void addQuiet(EntryKind kind, String occurrence, LocalDate date, Message summary, List<Message> lines) {
        if (options.includes(kind, date) && !isSuperseded(date)) {
            entries.add(entry(kind, occurrence, date, summary, lines, List.of()));
        }
    }

    /** Adds an entry with its alarms, if it is wanted. */
    void add(EntryKind kind, String occurrence, LocalDate date, Message summary, List<Message> lines) {
        if (options.includes(kind, date) && !isSuperseded(date)) {
            List<Message> more = new ArrayList<>(lines);
            openDayBefore(date).filter(any -> kind.isDeadline()).ifPresent(more::add);
            entries.add(entry(kind, occurrence, date, summary, more, options.alarmDaysBefore(date)));
        }
    }

    private CalendarEntry entry(
            EntryKind kind,
            String occurrence,
            LocalDate date,
            Message summary,
            List<Message> lines,
            List<LocalDate> alarmDays) {
        List<Message> description = new ArrayList<>(lines);
        description.addAll(agreementLines());
        return new CalendarEntry(key.uidOf(kind, occurrence), kind, date, agreement, summary, description, alarmDays);
    }

    private boolean isSuperseded(LocalDate date) {
        return supersededFrom.filter(day -> !date.isBefore(day)).isPresent();
    }

    private Optional<Message> openDayBefore(LocalDate date) {
        OfficeDays days = options.officeDays();
        return days.isOpenOn(date)
                ? Optional.empty()
                : days.lastOpenDayBefore(date)
                        .map(open ->
                                Words.of("line.closed", Map.of("date", Words.date(date), "open", Words.date(open))));
    }

    private List<Message> agreementLines() {
        List<Message> lines = new ArrayList<>();
        lines.add(Words.of("line.agreement", Map.of("title", Words.title(agreement))));
        if (!agreement.getParties().isEmpty()) {
            lines.add(Words.of("line.parties", Map.of("names", Words.names(agreement.getParties()))));
        }
        agreement.getId().ifPresent(id -> lines.add(Words.of("line.id", Map.of("id", Words.text(id)))));
        return lines;
    }

    /** Returns what tells an entry apart from others: a key, with its number from the second one on that has it. */
    static String occurrence(String key, Map<String, Integer> numbers) {
        int number = numbers.merge(key, 1, Integer::sum);
        return number > 1 ? key + "/" + number : key;
    }

    private void addPlans() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Plan plan : agreement.getPlans()) {
            String own = plan.getId()
                    .or(() -> plan.getTitle().map(title -> title.getDefault()))
                    .orElse("");
            String occurrence = occurrence(own, numbers);
            plan.getPeriod()
                    .flatMap(stated -> stated.getPeriod().getLastDay())
                    .filter(this::canBeInForceOn)
                    .ifPresent(day -> add(
                            EntryKind.PLAN_END,
                            occurrence,
                            day,
                            Words.of("summary.plan-end", Map.of("title", Words.title(agreement))),
                            List.of(lineOf(plan, day))));
        }
    }

    /** A plan that goes on after the agreement has ended has no next one. */
    private boolean canBeInForceOn(LocalDate day) {
        Agreement.Status status = agreement.statusOn(day);
        return status != Agreement.Status.EXPIRED && status != Agreement.Status.TERMINATED;
    }

    private static Message lineOf(Plan plan, LocalDate lastDay) {
        Message date = Words.date(lastDay);
        return plan.getTitle()
                .map(title -> Words.of("line.plan-end.titled", Map.of("plan", title::in, "date", date)))
                .orElseGet(() -> Words.of("line.plan-end", Map.of("date", date)));
    }

    private void addAnniversaries() {
        Optional<LocalDate> concluded = agreement.getConcludedOn().flatMap(StatedDate::toLocalDate);
        concluded.ifPresent(day -> {
            for (int years = 1; !day.plusYears(years).isAfter(options.lastDay()); years++) {
                if (isCelebrated(years)) {
                    addAnniversary(day, years);
                }
            }
        });
    }

    private static boolean isCelebrated(int years) {
        return years == 1 || years % YEARS_BETWEEN_ANNIVERSARIES == 0;
    }

    private void addAnniversary(LocalDate concluded, int years) {
        LocalDate day = concluded.plusYears(years);
        if (agreement.statusOn(day).isInForce()) {
            addQuiet(
                    EntryKind.ANNIVERSARY,
                    String.valueOf(years),
                    day,
                    Words.of(
                            years == 1 ? "summary.anniversary.first" : "summary.anniversary",
                            Map.of("title", Words.title(agreement), "years", Words.text(years))),
                    List.of(Words.of("line.anniversary", Map.of("date", Words.date(concluded)))));
        }
    }
}
