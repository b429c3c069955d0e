package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.Stated;
import dev.renkei.time.Basis;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words texts, dates, periods and quantities: as Renkei holds them, and as the source writes them where that differs.
 */
final class Wordings {

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int FIRST_SOLAR_YEAR = 1873;
    private static final LocalDate FIRST_DAY_OF_ERAS = LocalDate.of(1868, 1, 25);

    private final Labels labels;
    private final Locale locale;
    private final UnaryOperator<String> sources;

    /**
     * Creates the wordings of a page.
     *
     * @param labels  the labels of the page
     * @param locale  the language of the page
     * @param sources  names a source by its key
     */
    Wordings(Labels labels, Locale locale, UnaryOperator<String> sources) {
        this.labels = labels;
        this.locale = locale;
        this.sources = sources;
    }

    /** Returns the wordings of a part that names other sources. */
    Wordings citing(UnaryOperator<String> others) {
        return new Wordings(labels, locale, others);
    }

    /** Words a text; one in several languages in each of them, beginning with that of the page. */
    String text(LocalizedText text) {
        if (!text.isLocalized()) {
            return text.getDefault();
        }
        String first = text.in(locale);
        return text.getTexts().entrySet().stream()
                .sorted(Comparator.comparing(each -> !each.getValue().equals(first)))
                .map(each -> tagged(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" / "));
    }

    /** Words the title of an agreement, or its kind with a remark that no title is stated. */
    String title(Agreement agreement) {
        return agreement.getTitle().map(this::text).orElseGet(() -> agreement.describe(locale));
    }

    /** Words the names of the parties of an agreement, on one line. */
    String parties(Agreement agreement) {
        return list(agreement.getParties().stream()
                .map(party -> text(party.getOrganization().getName())));
    }

    private static String tagged(String language, String text) {
        return language.equals(LocalizedText.UNDETERMINED) ? text : text + " (" + language + ")";
    }

    /** Words a date by both calendars: {@code 2017-02-08（水）、平成29年2月8日（水）}. */
    String date(StatedDate stated) {
        List<String> parts = new ArrayList<>(stated.getDate().map(this::parts).orElseGet(List::of));
        if (stated.getFrom().isPresent() || stated.getUntil().isPresent()) {
            parts.add(clock(stated.getFrom()) + labels.get("day-separator") + clock(stated.getUntil()));
        }
        addSource(parts, stated, stated.getDate().map(Object::toString).orElse(""), stated.getBasis(), this::date);
        return join(parts);
    }

    /** Words a date by both calendars. */
    String date(PartialDate date) {
        return join(parts(date));
    }

    /** Words a day by both calendars. */
    String day(LocalDate day) {
        return date(PartialDate.of(day));
    }

    /** Words a day by the western calendar alone. */
    String plainDay(LocalDate day) {
        return western(PartialDate.of(day));
    }

    /** Words a date by the western calendar alone, or as the source writes it if its value is not known. */
    String plainDate(StatedDate stated) {
        return stated.getDate()
                .map(bound -> bound instanceof PartialDate date
                        ? western(date)
                        : new PeriodWords(labels, locale).period(DatePeriod.of(bound)))
                .or(stated::getAsWritten)
                .orElse("");
    }

    private static String clock(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).orElse("");
    }

    private List<String> parts(PeriodBound bound) {
        return bound instanceof PartialDate date ? parts(date) : parts(DatePeriod.of(bound));
    }

    private List<String> parts(PartialDate date) {
        List<String> parts = new ArrayList<>();
        parts.add(western(date) + date.toLocalDate().map(this::weekday).orElse(""));
        if (hasEra(date)) {
            parts.add(date.toLocalDate()
                    .map(JapaneseDates::formatEraWithWeekday)
                    .orElseGet(() -> JapaneseDates.formatEra(date)));
        }
        return parts;
    }

    private String western(PartialDate date) {
        String pattern = labels.get("date." + date.getPrecision().name());
        return DateTimeFormatter.ofPattern(pattern, locale).format(date.getFirstDay());
    }

    private String weekday(LocalDate day) {
        return labels.fill("aside", day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale));
    }

    /** Words a period by both calendars, with the first and last day of fiscal years, which are not those of the calendar. */
    String period(StatedPeriod stated) {
        List<String> parts = new ArrayList<>(parts(stated.getPeriod()));
        addSource(parts, stated, stated.getPeriod().toString(), stated.getBasis(), this::period);
        return join(parts);
    }

    /** Words a period by both calendars, with the first and last day of fiscal years, which are not those of the calendar. */
    String period(DatePeriod period) {
        return join(parts(period));
    }

    private List<String> parts(DatePeriod period) {
        List<String> parts = new ArrayList<>();
        parts.add(new PeriodWords(labels, locale).period(period));
        if (bounds(period).allMatch(Wordings::hasEra)) {
            parts.add(JapaneseDates.formatEra(period));
        }
        if (bounds(period).anyMatch(FiscalYear.class::isInstance)) {
            parts.add(dayOf(period.getFirstDay()) + labels.get("day-separator") + dayOf(period.getLastDay()));
        }
        return parts;
    }

    private String dayOf(Optional<LocalDate> day) {
        return day.map(PartialDate::of).map(this::western).orElse("");
    }

    private static Stream<PeriodBound> bounds(DatePeriod period) {
        return Stream.of(period.getStart(), period.getEnd()).flatMap(Optional::stream);
    }

    /** Returns whether there was an era, and for months and days the calendar of today. */
    private static boolean hasEra(PeriodBound bound) {
        if (bound instanceof FiscalYear year) {
            return !year.getEraNames().isEmpty();
        }
        PartialDate date = (PartialDate) bound;
        boolean isSolar = date.getPrecision() == PartialDate.Precision.YEAR || date.getYear() >= FIRST_SOLAR_YEAR;
        return isSolar && !date.getLastDay().isBefore(FIRST_DAY_OF_ERAS);
    }

    /** Words a figure: {@code 約260,000部、原文「約26万部」}. */
    String quantity(Quantity quantity) {
        List<String> parts = new ArrayList<>(List.of(new FigureWords(labels).quantity(quantity)));
        addSource(parts, quantity, quantity.toString(), Basis.STATED, this::quantity);
        if (quantity.getRole() != FigureRole.STATED) {
            parts.add(labels.name(quantity.getRole()));
        }
        return join(parts);
    }

    /** Words a number that the source announces, with the numbers by kind and the period. */
    String count(StatedCount count) {
        List<String> parts = new ArrayList<>(List.of(FigureWords.number(count.getCount())));
        for (Quantity part : count.getParts()) {
            parts.add(quantity(part));
            part.getScope().map(this::text).ifPresent(parts::add);
            part.getAsOf().map(this::date).ifPresent(parts::add);
        }
        count.getPeriod().map(this::briefPeriod).ifPresent(parts::add);
        if (count.isWithoutCatchAll()) {
            parts.add(labels.get("StatedCount.withoutCatchAll"));
        }
        addSource(parts, count, String.valueOf(count.getCount()), Basis.STATED, this::count);
        return join(parts);
    }

    /** Words a length of time: {@code 1年6か月}. */
    String length(Period length) {
        return CivilPeriods.toMessage(length).getMessage(locale);
    }

    /** Words a period as briefly as a table needs it: {@code 2017年3月、原文「2017(3月)」}. */
    String briefPeriod(StatedPeriod stated) {
        List<String> parts = new ArrayList<>(List.of(new PeriodWords(labels, locale).period(stated.getPeriod())));
        addSource(parts, stated, stated.getPeriod().toString(), stated.getBasis(), this::period);
        return join(parts);
    }

    /** Names what others have added to a part of the document. */
    String extension(String name) {
        return labels.fill("extension", name);
    }

    /** Joins several short texts on one line. */
    String list(Stream<String> texts) {
        return texts.collect(Collectors.joining(labels.get("list-separator")));
    }

    private <S extends Stated<S, ?, ?>> void addSource(
            List<String> parts, S stated, String value, Basis basis, Function<S, String> wording) {
        stated.getAsWritten()
                .filter(words -> Stream.concat(parts.stream(), Stream.of(value)).noneMatch(part -> isSame(part, words)))
                .ifPresent(words ->
                        parts.add(labels.fill(Stated.isDitto(words) ? "as-written-ditto" : "as-written", words)));
        if (basis == Basis.INFERRED) {
            parts.add(labels.name(basis));
        }
        stated.getSourceId().ifPresent(key -> parts.add(labels.fill("by-source", sources.apply(key))));
        stated.getOtherwise().forEach(other -> parts.add(labels.fill("otherwise", wording.apply(other))));
    }

    /** Returns whether words differ by no more than spaces. */
    private static boolean isSame(String one, String other) {
        return SPACES.matcher(one).replaceAll("").equals(SPACES.matcher(other).replaceAll(""));
    }

    private String join(List<String> parts) {
        return String.join(labels.get("part-separator"), parts);
    }
}
