package dev.renkei.change;

/**
 * A change of a thing that is found in both states.
 *
 * @param <T>  the type of the thing
 */
public sealed interface MatchedChange<T> extends Change
        permits PartyMoved,
                PartyChanged,
                FieldRenamed,
                FieldRenumbered,
                FieldMoved,
                FieldChanged,
                PlanMoved,
                PlanPeriodChanged,
                PlanAttributeChanged,
                InitiativeMoved,
                InitiativeFollowedField,
                InitiativeReworded,
                QuantitiesChanged,
                InitiativeChanged {

    /**
     * Returns the thing before and after, with the grounds on which the two are held to be the same.
     *
     * @return the match, not null
     */
    Match<T> match();
}
