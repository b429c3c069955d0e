package dev.renkei.change;

import dev.renkei.agreement.Party;
import java.util.Locale;
import java.util.Objects;

/**
 * A party is in the agreement that was not in it.
 *
 * @param party  the party, not null
 * @param position  where it stands in the state after, not null
 */
public record PartyJoined(Party party, Position position) implements Change {

    /**
     * Creates the change.
     *
     * @param party  the party, not null
     * @param position  where it stands in the state after, not null
     */
    public PartyJoined {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Subject getSubject() {
        return Subject.PARTY;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("PartyJoined", locale)
                .with("name", Names.of(party, locale))
                .toString();
    }
}
