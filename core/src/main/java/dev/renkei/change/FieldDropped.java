package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.Locale;
import java.util.Objects;

/**
 * A field of cooperation is gone.
 *
 * @param field  the field, not null
 * @param position  where it stands in the state before, not null
 */
public record FieldDropped(CooperationField field, Position position) implements Change {

    /**
     * Creates the change.
     *
     * @param field  the field, not null
     * @param position  where it stands in the state before, not null
     */
    public FieldDropped {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Subject getSubject() {
        return Subject.FIELD;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("FieldDropped", locale)
                .with("name", Names.of(field, locale))
                .toString();
    }
}
