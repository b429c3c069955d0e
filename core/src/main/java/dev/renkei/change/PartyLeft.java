package dev.renkei.change;

import dev.renkei.agreement.Party;
import java.util.Locale;
import java.util.Objects;

/**
 * A party is no longer in the agreement.
 *
 * <p>A party that stays on record with the day on which it left is not told so, but as {@link PartyChanged}.
 *
 * @param party  the party, not null
 * @param position  where it stands in the state before, not null
 */
public record PartyLeft(Party party, Position position) implements Change {

    /**
     * Creates the change.
     *
     * @param party  the party, not null
     * @param position  where it stands in the state before, not null
     */
    public PartyLeft {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Subject getSubject() {
        return Subject.PARTY;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("PartyLeft", locale)
                .with("name", Names.of(party, locale))
                .toString();
    }
}
