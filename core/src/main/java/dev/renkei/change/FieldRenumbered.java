package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A field of cooperation has another number, or its number is written in another way.
 *
 * @param match  the field before and after, with the grounds, not null
 */
public record FieldRenumbered(Match<CooperationField> match) implements MatchedChange<CooperationField> {

    /**
     * Creates the change.
     *
     * @param match  the field before and after, with the grounds, not null
     */
    public FieldRenumbered {
        Objects.requireNonNull(match, "match");
    }

    @Override
    public Subject getSubject() {
        return Subject.FIELD;
    }

    @Override
    public String describe(Locale locale) {
        Wording field = Wording.of("Item.field", locale).with("name", Names.of(match.before(), locale));
        return PropertyWords.describe(field, "number", number(match.before()), number(match.after()));
    }

    private static Optional<String> number(CooperationField field) {
        return field.getNumberAsWritten().or(() -> field.getNumber().map(String::valueOf));
    }
}
