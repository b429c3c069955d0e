package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import java.util.Locale;
import java.util.Objects;

/**
 * An initiative has another title or another text.
 *
 * @param match  the initiative before and after, with the grounds, not null
 */
public record InitiativeReworded(Match<Initiative> match) implements MatchedChange<Initiative> {

    /**
     * Creates the change.
     *
     * @param match  the initiative before and after, with the grounds, not null
     */
    public InitiativeReworded {
        Objects.requireNonNull(match, "match");
    }

    @Override
    public Subject getSubject() {
        return Subject.INITIATIVE;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of(key(), locale)
                .with("before", Names.of(match.before(), locale))
                .with("after", Names.of(match.after(), locale))
                .toString();
    }

    static boolean holds(Match<Initiative> match) {
        InitiativeReworded change = new InitiativeReworded(match);
        return change.isRetitled() || change.isRedescribed();
    }

    /**
     * Tells whether the title is another.
     *
     * @return true if the title changed
     */
    public boolean isRetitled() {
        return !match.before().getTitle().equals(match.after().getTitle());
    }

    /**
     * Tells whether the text is another.
     *
     * @return true if the description changed
     */
    public boolean isRedescribed() {
        return !match.before().getDescription().equals(match.after().getDescription());
    }

    private String key() {
        if (isRetitled()) {
            return isRedescribed() ? "InitiativeReworded.whole" : "InitiativeReworded.title";
        }
        return "InitiativeReworded.description";
    }
}
