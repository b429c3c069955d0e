package dev.renkei.lists;

import dev.renkei.message.ParseFailure;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import dev.renkei.wording.Excerpt;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding in a list, at the cell that it is about.
 *
 * <p>It is either about the list itself, such as a date that the calendar does not have, or the finding of a rule about the agreement of
 * a row.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class ListFinding {

    /** The parameter of what the cell above says for which the value, a mark such as 〃, stands. */
    static final String RESOLVED = "resolved";

    private static final String VALUE = "value";

    private final CellPlace place;
    private final Optional<String> header;
    private final Optional<String> value;
    private final Cause cause;

    private ListFinding(CellPlace place, Optional<String> header, Optional<String> value, Cause cause) {
        this.place = place;
        this.header = header;
        this.value = value;
        this.cause = cause;
    }

    /** Why there is a finding: of the list, or of a rule. */
    private sealed interface Cause {
        String code();

        Severity severity();

        String message(Locale locale);
    }

    private record OfList(ListProblem problem, Map<String, String> parameters, Optional<ParseFailure> reason)
            implements Cause {
        @Override
        public String code() {
            return problem.getCode();
        }

        @Override
        public Severity severity() {
            return problem.getSeverity();
        }

        @Override
        public String message(Locale locale) {
            Map<String, String> shown = new LinkedHashMap<>();
            parameters.forEach((name, value) -> shown.put(name, Excerpt.of(value)));
            Optional.ofNullable(shown.get(RESOLVED))
                    .ifPresent(words -> shown.merge(VALUE, ListWords.inBrackets(words, locale), String::concat));
            reason.ifPresent(failure -> shown.put("reason", failure.getMessage(locale)));
            return problem.getMessage(locale, shown);
        }
    }

    private record OfRule(Finding finding) implements Cause {
        @Override
        public String code() {
            return finding.getCode();
        }

        @Override
        public Severity severity() {
            return finding.getSeverity();
        }

        @Override
        public String message(Locale locale) {
            return finding.getMessage(locale);
        }
    }

    static ListFinding of(ListProblem problem, CellPlace place, Map<String, String> parameters) {
        return new ListFinding(
                place,
                Optional.empty(),
                Optional.empty(),
                new OfList(problem, Map.copyOf(parameters), Optional.empty()));
    }

    static ListFinding of(Finding finding, CellPlace place) {
        return new ListFinding(place, Optional.empty(), Optional.empty(), new OfRule(finding));
    }

    ListFinding withHeader(String header) {
        return new ListFinding(place, Optional.of(header), value, cause);
    }

    ListFinding withValue(String written) {
        return new ListFinding(place, header, Optional.of(Excerpt.of(written)), cause);
    }

    /** Returns a copy of this finding of a list with the reason why a reader refused the words. */
    ListFinding withReason(ParseFailure reason) {
        OfList ofList = (OfList) cause;
        return new ListFinding(
                place, header, value, new OfList(ofList.problem(), ofList.parameters(), Optional.of(reason)));
    }

    /** {@return the place in the list, not null} */
    public CellPlace getPlace() {
        return place;
    }

    /** {@return the header of the column as the list writes it, empty if the finding is not about a cell, not null} */
    public Optional<String> getHeader() {
        return header;
    }

    /** {@return what stands in the cell, cut to 100 characters, empty if the finding is not about a cell, not null} */
    public Optional<String> getValue() {
        return value;
    }

    /** {@return the code of the broken rule, such as {@code list.cell.date} or {@code agreement.party.duplicate}, not null} */
    public String getCode() {
        return cause.code();
    }

    /** {@return the severity, not null} */
    public Severity getSeverity() {
        return cause.severity();
    }

    /** {@return the finding of the rule about the agreement, empty if the finding is about the list, not null} */
    public Optional<Finding> getRuleFinding() {
        return cause instanceof OfRule ofRule ? Optional.of(ofRule.finding()) : Optional.empty();
    }

    /**
     * Returns what is wrong, in the language of a reader; English if Renkei does not speak it.
     *
     * @param locale  the reader's locale, not null
     * @return one sentence without a full stop, not null
     */
    public String getMessage(Locale locale) {
        return cause.message(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Returns the whole finding as a line, in the language of a reader; English if Renkei does not speak it.
     *
     * <p>For example, {@code B12 ERROR list.cell.date: message}.
     *
     * @param locale  the reader's locale, not null
     * @return the place, the severity, the code and the message, not null
     */
    public String describe(Locale locale) {
        return (place + " " + getSeverity() + " " + getCode() + ": " + getMessage(locale)).strip();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ListFinding other
                && place.equals(other.place)
                && header.equals(other.header)
                && value.equals(other.value)
                && cause.equals(other.cause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, header, value, cause);
    }

    /**
     * Returns the finding in English, as {@link #describe(Locale)} has it.
     */
    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
