package dev.renkei.change;

import dev.renkei.agreement.Plan;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan is gone, with all its initiatives.
 *
 * @param plan  the plan, not null
 * @param position  where it stands in the state before, not null
 */
public record PlanDropped(Plan plan, Position position) implements Change {

    /**
     * Creates the change.
     *
     * @param plan  the plan, not null
     * @param position  where it stands in the state before, not null
     */
    public PlanDropped {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Subject getSubject() {
        return Subject.PLAN;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("PlanDropped", locale)
                .with("name", Names.of(plan, position.index(), locale))
                .toString();
    }
}
