package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An initiative stands in another plan, in another field or at another place.
 *
 * <p>An initiative has not moved whose field got another key or label, was split or merged: it stays where its field goes.
 * Of changes of place alone, as few are told as bring the initiatives that stay into their order.
 *
 * @param match  the initiative before and after, with the grounds, not null
 * @param move  how far it was moved, not null
 * @param fieldsBefore  the labels of the fields it was in, possibly empty, not null
 * @param fieldsAfter  the labels of the fields it is in, possibly empty, not null
 */
public record InitiativeMoved(
        Match<Initiative> match, Move move, List<LocalizedText> fieldsBefore, List<LocalizedText> fieldsAfter)
        implements MatchedChange<Initiative> {

    /**
     * Creates the change.
     *
     * @param match  the initiative before and after, with the grounds, not null
     * @param move  how far it was moved, not null
     * @param fieldsBefore  the labels of the fields it was in, possibly empty, not null
     * @param fieldsAfter  the labels of the fields it is in, possibly empty, not null
     */
    public InitiativeMoved {
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(move, "move");
        fieldsBefore = List.copyOf(fieldsBefore);
        fieldsAfter = List.copyOf(fieldsAfter);
    }

    @Override
    public Subject getSubject() {
        return Subject.INITIATIVE;
    }

    @Override
    public String describe(Locale locale) {
        Wording wording = Wording.of("InitiativeMoved." + move, locale).with("name", Names.of(match.before(), locale));
        return switch (move) {
            case ORDER ->
                wording.with("from", Integer.toString(match.from().index() + 1))
                        .with("to", Integer.toString(match.to().index() + 1))
                        .toString();
            case FIELD ->
                wording.withWhole("from", fields(fieldsBefore, locale))
                        .withWhole("to", fields(fieldsAfter, locale))
                        .toString();
            case PLAN ->
                wording.with("from", plan(match.from().plan(), locale))
                        .with("to", plan(match.to().plan(), locale))
                        .toString();
        };
    }

    private static String fields(List<LocalizedText> labels, Locale locale) {
        return labels.isEmpty()
                ? Wording.of("InitiativeMoved.no-field", locale).toString()
                : Names.labels(labels, locale);
    }

    private static String plan(Optional<PlanReference> plan, Locale locale) {
        return plan.map(reference -> reference.getName(locale)).orElse("");
    }
}
