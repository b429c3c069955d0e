package dev.renkei.time;

import dev.renkei.message.ParseFailure;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Parses periods from their canonical text or from words.
 */
final class PeriodText {

    static final char SLASH = '/';
    static final String OPEN = "..";

    private static final Set<DateRemark> CONTRADICTIONS =
            EnumSet.of(DateRemark.WEEKDAY_MISMATCH, DateRemark.CALENDARS_DISAGREE);

    private PeriodText() {}

    static DatePeriod parse(CharSequence text) {
        if (text.length() > PhraseReader.MAX_LENGTH || WordingScanner.hasOuterSpaces(text)) {
            throw InvalidDateException.of(DatePeriod.class, "form", text);
        }
        return isInWords(text) ? parseWords(text) : parseBounds(text);
    }

    /** Parses the canonical text of a period. The message of a failure does not mention Japanese words. */
    static DatePeriod parseInDocument(String text) {
        if (isInWords(text) && PhraseReader.period(text).whole().isEmpty()) {
            throw InvalidDateException.of(DatePeriod.class, "form", text);
        }
        return parse(text);
    }

    /** Parses the canonical text of a bound. The message of a failure says how words that are understood must be written. */
    static PeriodBound parseBoundInDocument(String text) {
        return boundInWords(text).orElseGet(() -> PeriodBound.parse(text));
    }

    /** Parses the canonical text of a date, as {@link #parseBoundInDocument} does. */
    static PartialDate parseDateInDocument(String text) {
        return boundInWords(text)
                .filter(PartialDate.class::isInstance)
                .map(PartialDate.class::cast)
                .orElseGet(() -> PartialDate.parse(text));
    }

    /** Returns the date or fiscal year that words denote, empty if they do not, or if a text is in no words. */
    private static Optional<PeriodBound> boundInWords(String text) {
        Optional<DatePeriod> period = Optional.of(text)
                .filter(words ->
                        isInWords(words) && PhraseReader.period(words).whole().isPresent())
                .map(PeriodText::parse);
        return period.flatMap(DatePeriod::getStart)
                .filter(start -> DatePeriod.of(start).equals(period.get()));
    }

    /**
     * Returns the period that has a text as its canonical text, empty if that is not seen at a glance. A period of two bounds that are the
     * same is written as one.
     */
    static Optional<DatePeriod> read(String text) {
        int slash = text.indexOf(SLASH);
        if (slash < 0) {
            return readBound(text, 0, text.length()).map(DatePeriod::of);
        }
        Optional<PeriodBound> start = readBound(text, 0, slash);
        Optional<PeriodBound> end = readBound(text, slash + 1, text.length());
        boolean isPlain = (start.isPresent() || isOpen(text, 0, slash))
                && (end.isPresent() || isOpen(text, slash + 1, text.length()))
                && !start.equals(end)
                && !DatePeriod.endsBeforeStart(start, end);
        return isPlain ? Optional.of(DatePeriod.of(start, end)) : Optional.empty();
    }

    private static boolean isOpen(String text, int start, int end) {
        return end - start == OPEN.length() && text.startsWith(OPEN, start);
    }

    /** Returns the bound between two offsets of a text that has it as its canonical text, empty if that is not seen at a glance. */
    static Optional<PeriodBound> readBound(String text, int start, int end) {
        Optional<PeriodBound> year = FiscalYear.read(text, start, end);
        return year.isPresent() ? year : PartialDate.read(text, start, end);
    }

    /** Checks if a text contains a character that no canonical text of a period contains. */
    private static boolean isInWords(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '~' || text.charAt(i) > '\u007F') {
                return true;
            }
        }
        return false;
    }

    private static DatePeriod parseWords(CharSequence text) {
        StatedPeriod stated = JapaneseDates.parsePeriod(text);
        if (stated.getRemarks().stream().anyMatch(CONTRADICTIONS::contains)) {
            throw InvalidDateException.of(DatePeriod.class, "contradictory", text);
        }
        return stated.getPeriod();
    }

    private static DatePeriod parseBounds(CharSequence text) {
        String whole = text.toString();
        int slash = whole.indexOf(SLASH);
        if (slash < 0) {
            return DatePeriod.of(parseBound(whole, text));
        }
        if (whole.indexOf(SLASH, slash + 1) >= 0) {
            throw InvalidDateException.of(DatePeriod.class, "form", text);
        }
        Optional<PeriodBound> start = bound(whole.substring(0, slash), text);
        Optional<PeriodBound> end = bound(whole.substring(slash + 1), text);
        if (start.isEmpty() && end.isEmpty()) {
            throw InvalidDateException.of(DatePeriod.class, "unbounded", text);
        }
        return ordered(start, end, text);
    }

    private static Optional<PeriodBound> bound(String text, CharSequence whole) {
        return text.equals(OPEN) ? Optional.empty() : Optional.of(parseBound(text, whole));
    }

    /** Parses a bound. A text that does not have the form of a bound is rejected as a period, because its intended bounds are unknown. */
    private static PeriodBound parseBound(String text, CharSequence whole) {
        try {
            return PeriodBound.parse(text);
        } catch (InvalidDateException e) {
            throw e.getFailure().getRule().endsWith(".form")
                    ? InvalidDateException.of(DatePeriod.class, "form", whole)
                    : e;
        }
    }

    /** Obtains the period between two bounds of a text, or rejects the text if they are in the wrong order. */
    static DatePeriod ordered(Optional<PeriodBound> start, Optional<PeriodBound> end, CharSequence text) {
        if (DatePeriod.endsBeforeStart(start, end)) {
            ParseFailure failure = ParseFailure.of(DatePeriod.class, "ends-before-start", text)
                    .with("start", start.orElseThrow().getFirstDay())
                    .with("end", end.orElseThrow().getLastDay());
            throw new InvalidDateException(failure);
        }
        return DatePeriod.of(start, end);
    }
}
