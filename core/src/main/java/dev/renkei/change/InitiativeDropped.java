package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import java.util.Locale;
import java.util.Objects;

/**
 * An initiative is gone.
 *
 * @param initiative  the initiative, not null
 * @param position  where it stands in the state before, not null
 */
public record InitiativeDropped(Initiative initiative, Position position) implements Change {

    /**
     * Creates the change.
     *
     * @param initiative  the initiative, not null
     * @param position  where it stands in the state before, not null
     */
    public InitiativeDropped {
        Objects.requireNonNull(initiative, "initiative");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Subject getSubject() {
        return Subject.INITIATIVE;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("InitiativeDropped", locale)
                .with("name", Names.of(initiative, locale))
                .toString();
    }
}
