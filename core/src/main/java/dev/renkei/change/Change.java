package dev.renkei.change;

import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * One difference between two states of an agreement or plan.
 *
 * <p>There is one record for each kind of change. Those of a thing that is found in both states are
 * {@linkplain MatchedChange matched}; those of an attribute that has no kind of its own are
 * {@linkplain PropertyChange changes of a property}.
 */
public sealed interface Change extends NeedsModule
        permits MatchedChange,
                PropertyChange,
                PartyJoined,
                PartyLeft,
                FieldAdded,
                FieldDropped,
                FieldSplit,
                FieldMerged,
                PlanAdded,
                PlanDropped,
                InitiativeAdded,
                InitiativeDropped {

    /**
     * Returns what the change is about.
     *
     * @return the subject, not null
     */
    Subject getSubject();

    /**
     * Tells the change in the language of a locale: Japanese for {@code ja}, English for every other.
     *
     * <p>Titles and figures stand in it as the document words them; long ones are cut.
     *
     * @param locale  the reader's locale, not null
     * @return one sentence without a full stop, not null
     */
    String describe(Locale locale);
}
