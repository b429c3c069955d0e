package dev.renkei.change;

import dev.renkei.agreement.Plan;
import java.util.Locale;
import java.util.Objects;

/**
 * An attribute of a plan changed that is neither its period nor its fields or initiatives.
 *
 * @param match  the plan before and after, with the grounds, not null
 * @param property  the name of the attribute, as in JSON, not null
 */
public record PlanAttributeChanged(Match<Plan> match, String property) implements MatchedChange<Plan>, PropertyChange {

    /**
     * Creates the change.
     *
     * @param match  the plan before and after, with the grounds, not null
     * @param property  the name of the attribute, as in JSON, not null
     */
    public PlanAttributeChanged {
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(property, "property");
    }

    @Override
    public Subject getSubject() {
        return Subject.PLAN;
    }

    @Override
    public Object before() {
        return Attributes.PLAN.get(match.before(), property);
    }

    @Override
    public Object after() {
        return Attributes.PLAN.get(match.after(), property);
    }

    @Override
    public String describe(Locale locale) {
        Wording plan = Wording.of("Item.plan", locale)
                .with("name", Names.of(match.before(), match.from().index(), locale));
        return PropertyWords.describe(plan, property, before(), after());
    }
}
