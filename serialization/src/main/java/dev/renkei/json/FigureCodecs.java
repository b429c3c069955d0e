package dev.renkei.json;

import static dev.renkei.json.Scalars.INTEGER;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.TimeCodecs.STATED_DATE;

import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;

/**
 * Declares the documents about figures.
 */
final class FigureCodecs {

    static final Codec<Quantity> FIGURE = ScalarCodec.of(TextForms.FIGURE, Quantity::parse, Quantity.of(1));

    static final Codec<Quantity> QUANTITY = ObjectCodec.<Quantity, Slot<Quantity>>of(
                    "Quantity",
                    "A quantity as documents state it: a figure, its words, what is counted and when.",
                    Slot::new,
                    Slot::get)
            .required(
                    "quantity",
                    FIGURE,
                    quantity -> quantity,
                    Slot::set,
                    "The figure with its unit, sign and frequency.")
            .orAlone()
            .optional(
                    "asWritten",
                    STRING,
                    Quantity::getAsWritten,
                    (slot, text) -> slot.then(quantity -> quantity.withAsWritten(text)),
                    "The words of the source.")
            .optional(
                    "scope",
                    TEXT,
                    Quantity::getScope,
                    (slot, scope) -> slot.then(quantity -> quantity.withScope(scope)),
                    "What is counted.")
            .optional(
                    "asOf",
                    STATED_DATE,
                    Quantity::getAsOf,
                    (slot, date) -> slot.then(quantity -> quantity.withAsOf(date)),
                    "The day, month or year for which it was counted.")
            .end();

    static final Codec<StatedCount> STATED_COUNT = ObjectCodec.<StatedCount, Slot<StatedCount>>of(
                    "StatedCount", "The number of items that a source announces.", Slot::new, Slot::get)
            .required(
                    "count",
                    INTEGER,
                    StatedCount::getCount,
                    (slot, count) -> slot.set(StatedCount.of(count)),
                    "The number that the source announces.")
            .optional(
                    "asWritten",
                    STRING,
                    StatedCount::getAsWritten,
                    (slot, text) -> slot.then(stated -> StatedCount.of(stated.getCount(), text)),
                    "The words of the source.")
            .end();

    private FigureCodecs() {}
}
