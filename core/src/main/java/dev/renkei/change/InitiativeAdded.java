package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import java.util.Locale;
import java.util.Objects;

/**
 * An initiative is new.
 *
 * @param initiative  the initiative, not null
 * @param position  where it stands in the state after, not null
 */
public record InitiativeAdded(Initiative initiative, Position position) implements Change {

    /**
     * Creates the change.
     *
     * @param initiative  the initiative, not null
     * @param position  where it stands in the state after, not null
     */
    public InitiativeAdded {
        Objects.requireNonNull(initiative, "initiative");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Subject getSubject() {
        return Subject.INITIATIVE;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("InitiativeAdded", locale)
                .with("name", Names.of(initiative, locale))
                .toString();
    }
}
