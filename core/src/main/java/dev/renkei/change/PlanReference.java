package dev.renkei.change;

import dev.renkei.agreement.Plan;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedPeriod;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Speaks of a plan of one state without holding it.
 *
 * @param index  the place of the plan in its agreement, from 0
 * @param id  the key of the plan, empty if it has none, not null
 * @param title  the title of the plan, empty if it has none, not null
 * @param period  the period of the plan, empty if it has none of its own, not null
 */
public record PlanReference(
        int index, Optional<String> id, Optional<LocalizedText> title, Optional<StatedPeriod> period) {

    /**
     * Creates a reference.
     *
     * @param index  the place of the plan in its agreement, from 0
     * @param id  the key of the plan, empty if it has none, not null
     * @param title  the title of the plan, empty if it has none, not null
     * @param period  the period of the plan, empty if it has none of its own, not null
     */
    public PlanReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(period, "period");
    }

    static PlanReference of(Plan plan, int index) {
        return new PlanReference(index, plan.getId(), plan.getTitle(), plan.getPeriod());
    }

    static PlanReference of(Placed<Plan> plan) {
        return of(plan.item(), plan.position().index());
    }

    /**
     * Returns the words by which a reader knows the plan: its title, else its period, its key or its place.
     *
     * @param locale  the reader's locale, not null
     * @return the name, not null
     */
    public String getName(Locale locale) {
        return title.map(text -> text.in(locale))
                .or(() -> period.map(stated -> stated.getAsWritten().orElseGet(stated.getPeriod()::toString)))
                .or(() -> id)
                .orElseGet(() -> Integer.toString(index + 1));
    }
}
