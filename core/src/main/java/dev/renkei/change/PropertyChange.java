package dev.renkei.change;

/**
 * A change of an attribute that has no kind of change of its own.
 */
public sealed interface PropertyChange extends Change
        permits AttributeChanged, PartyChanged, FieldChanged, PlanAttributeChanged, InitiativeChanged {

    /**
     * Returns the name of the attribute, as in JSON: {@code concludedOn} for what {@code getConcludedOn()} returns.
     *
     * @return the name, not null
     */
    String property();

    /**
     * Returns the value before, as the accessor returns it: an {@code Optional}, a list, a map, a text or a flag.
     *
     * @return the value, not null
     */
    Object before();

    /**
     * Returns the value after, as the accessor returns it.
     *
     * @return the value, not null
     */
    Object after();
}
