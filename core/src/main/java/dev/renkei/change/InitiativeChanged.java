package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import java.util.Locale;
import java.util.Objects;

/**
 * An attribute of an initiative changed that has no kind of change of its own: its emphasis, its beneficiaries and the like.
 *
 * <p>The keys of its fields are told so if they changed with the fields, because these got other keys, or were split or merged.
 * An initiative that went to another field is told as {@link InitiativeMoved}.
 *
 * @param match  the initiative before and after, with the grounds, not null
 * @param property  the name of the attribute, as in JSON, not null
 */
public record InitiativeChanged(Match<Initiative> match, String property)
        implements MatchedChange<Initiative>, PropertyChange {

    /**
     * Creates the change.
     *
     * @param match  the initiative before and after, with the grounds, not null
     * @param property  the name of the attribute, as in JSON, not null
     */
    public InitiativeChanged {
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(property, "property");
    }

    /**
     * Tells whether nothing but a key changed: that of the initiative, or those of the fields in which it stays.
     *
     * @return true if the property is {@code id} or {@code fields}
     */
    public boolean isOfKeys() {
        return property.equals("id") || property.equals("fields");
    }

    @Override
    public Subject getSubject() {
        return Subject.INITIATIVE;
    }

    @Override
    public Object before() {
        return Attributes.INITIATIVE.get(match.before(), property);
    }

    @Override
    public Object after() {
        return Attributes.INITIATIVE.get(match.after(), property);
    }

    @Override
    public String describe(Locale locale) {
        Wording initiative = Wording.of("Item.initiative", locale).with("name", Names.of(match.before(), locale));
        return PropertyWords.describe(initiative, property, before(), after());
    }
}
