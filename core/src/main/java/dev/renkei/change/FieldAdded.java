package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.Locale;
import java.util.Objects;

/**
 * A field of cooperation is new.
 *
 * @param field  the field, not null
 * @param position  where it stands in the state after, not null
 */
public record FieldAdded(CooperationField field, Position position) implements Change {

    /**
     * Creates the change.
     *
     * @param field  the field, not null
     * @param position  where it stands in the state after, not null
     */
    public FieldAdded {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Subject getSubject() {
        return Subject.FIELD;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("FieldAdded", locale)
                .with("name", Names.of(field, locale))
                .toString();
    }
}
