package dev.renkei.change;

import dev.renkei.agreement.Party;
import java.util.Locale;
import java.util.Objects;

/**
 * An attribute of a party changed: its organization, its role, its signatories and the like.
 *
 * @param match  the party before and after, with the grounds, not null
 * @param property  the name of the attribute, as in JSON, not null
 */
public record PartyChanged(Match<Party> match, String property) implements MatchedChange<Party>, PropertyChange {

    /**
     * Creates the change.
     *
     * @param match  the party before and after, with the grounds, not null
     * @param property  the name of the attribute, as in JSON, not null
     */
    public PartyChanged {
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(property, "property");
    }

    @Override
    public Subject getSubject() {
        return Subject.PARTY;
    }

    @Override
    public Object before() {
        return Attributes.PARTY.get(match.before(), property);
    }

    @Override
    public Object after() {
        return Attributes.PARTY.get(match.after(), property);
    }

    @Override
    public String describe(Locale locale) {
        Wording party = Wording.of("Item.party", locale).with("name", Names.of(match.before(), locale));
        return PropertyWords.describe(party, property, before(), after());
    }
}
