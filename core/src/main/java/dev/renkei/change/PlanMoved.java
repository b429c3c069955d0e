package dev.renkei.change;

import dev.renkei.agreement.Plan;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan has another place among the plans.
 *
 * <p>Told are as few moves as bring the ones that stay into their order; a thing that others were put before has not moved.
 *
 * @param match  the plan before and after, with the grounds, not null
 */
public record PlanMoved(Match<Plan> match) implements MatchedChange<Plan> {

    /**
     * Creates the change.
     *
     * @param match  the plan before and after, with the grounds, not null
     */
    public PlanMoved {
        Objects.requireNonNull(match, "match");
    }

    @Override
    public Subject getSubject() {
        return Subject.PLAN;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("PlanMoved", locale)
                .with("name", Names.of(match.before(), match.from().index(), locale))
                .with("from", Integer.toString(match.from().index() + 1))
                .with("to", Integer.toString(match.to().index() + 1))
                .toString();
    }
}
