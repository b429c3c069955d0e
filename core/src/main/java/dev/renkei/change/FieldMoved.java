package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.Locale;
import java.util.Objects;

/**
 * A field of cooperation has another place among the fields.
 *
 * <p>Told are as few moves as bring the ones that stay into their order; a thing that others were put before has not moved.
 *
 * @param match  the field before and after, with the grounds, not null
 */
public record FieldMoved(Match<CooperationField> match) implements MatchedChange<CooperationField> {

    /**
     * Creates the change.
     *
     * @param match  the field before and after, with the grounds, not null
     */
    public FieldMoved {
        Objects.requireNonNull(match, "match");
    }

    @Override
    public Subject getSubject() {
        return Subject.FIELD;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("FieldMoved", locale)
                .with("name", Names.of(match.before(), locale))
                .with("from", Integer.toString(match.from().index() + 1))
                .with("to", Integer.toString(match.to().index() + 1))
                .toString();
    }
}
