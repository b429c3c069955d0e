package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.Locale;
import java.util.Objects;

/**
 * An attribute of a field of cooperation changed that is neither its label nor its number.
 *
 * @param match  the field before and after, with the grounds, not null
 * @param property  the name of the attribute, as in JSON, not null
 */
public record FieldChanged(Match<CooperationField> match, String property)
        implements MatchedChange<CooperationField>, PropertyChange {

    /**
     * Creates the change.
     *
     * @param match  the field before and after, with the grounds, not null
     * @param property  the name of the attribute, as in JSON, not null
     */
    public FieldChanged {
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(property, "property");
    }

    @Override
    public Subject getSubject() {
        return Subject.FIELD;
    }

    @Override
    public Object before() {
        return Attributes.FIELD.get(match.before(), property);
    }

    @Override
    public Object after() {
        return Attributes.FIELD.get(match.after(), property);
    }

    @Override
    public String describe(Locale locale) {
        Wording field = Wording.of("Item.field", locale).with("name", Names.of(match.before(), locale));
        return PropertyWords.describe(field, property, before(), after());
    }
}
