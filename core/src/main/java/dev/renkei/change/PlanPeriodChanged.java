package dev.renkei.change;

import dev.renkei.agreement.Plan;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan is for another period.
 *
 * @param match  the plan before and after, with the grounds, not null
 */
public record PlanPeriodChanged(Match<Plan> match) implements MatchedChange<Plan> {

    /**
     * Creates the change.
     *
     * @param match  the plan before and after, with the grounds, not null
     */
    public PlanPeriodChanged {
        Objects.requireNonNull(match, "match");
    }

    @Override
    public Subject getSubject() {
        return Subject.PLAN;
    }

    @Override
    public String describe(Locale locale) {
        Wording plan = Wording.of("Item.plan", locale)
                .with("name", Names.of(match.before(), match.from().index(), locale));
        return PropertyWords.describe(
                plan, "period", match.before().getPeriod(), match.after().getPeriod());
    }
}
