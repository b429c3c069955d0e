package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import java.util.Locale;
import java.util.Objects;

/**
 * An attribute of an initiative changed that has no kind of change of its own: its emphasis, its beneficiaries and the like.
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
