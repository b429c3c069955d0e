package dev.renkei.change;

import dev.renkei.agreement.Plan;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan is new, with all its initiatives.
 *
 * @param plan  the plan, not null
 * @param position  where it stands in the state after, not null
 */
public record PlanAdded(Plan plan, Position position) implements Change {

    /**
     * Creates the change.
     *
     * @param plan  the plan, not null
     * @param position  where it stands in the state after, not null
     */
    public PlanAdded {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Subject getSubject() {
        return Subject.PLAN;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("PlanAdded", locale)
                .with("name", Names.of(plan, position.index(), locale))
                .toString();
    }
}
