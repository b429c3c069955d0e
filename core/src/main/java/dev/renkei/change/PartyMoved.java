package dev.renkei.change;

import dev.renkei.agreement.Party;
import java.util.Locale;
import java.util.Objects;

/**
 * A party has another place among the parties.
 *
 * <p>Told are as few moves as bring the ones that stay into their order; a thing that others were put before has not moved.
 *
 * @param match  the party before and after, with the grounds, not null
 */
public record PartyMoved(Match<Party> match) implements MatchedChange<Party> {

    /**
     * Creates the change.
     *
     * @param match  the party before and after, with the grounds, not null
     */
    public PartyMoved {
        Objects.requireNonNull(match, "match");
    }

    @Override
    public Subject getSubject() {
        return Subject.PARTY;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("PartyMoved", locale)
                .with("name", Names.of(match.before(), locale))
                .with("from", Integer.toString(match.from().index() + 1))
                .with("to", Integer.toString(match.to().index() + 1))
                .toString();
    }
}
