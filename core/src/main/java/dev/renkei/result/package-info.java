/**
 * Models the figures of agreements and their results.
 *
 * <p>A {@link dev.renkei.result.Quantity} is a number, a range or a {@link dev.renkei.result.Quantity.Fraction} with its unit. It is parsed
 * from the words of a document, {@code Quantity.parse("約26万部")}, and keeps them beside the number. A
 * {@link dev.renkei.result.Quantity.Comparator} specifies whether it is about, at least or less than the number, and
 * {@link dev.renkei.result.Quantity.Per} the unit of time of a rate: {@code 年３回} is 3 回 per year. A {@link dev.renkei.result.Quantity.Phrase}
 * is what words say that state several quantities, or more than a quantity. A {@link dev.renkei.result.FigureRole} says whether a
 * figure is planned, a target or achieved.
 *
 * <p>A {@link dev.renkei.result.Series} contains an {@link dev.renkei.result.Observation} for each period;
 * {@link dev.renkei.result.Series.Accumulation} specifies how its figures relate, and a {@link dev.renkei.result.BreakdownPart} is a
 * part of one figure. A {@link dev.renkei.result.Coverage} counts how many members of a universe are covered. A
 * {@link dev.renkei.result.Share} is a percentage as printed, and a {@link dev.renkei.result.StatedCount} is the number of
 * items that a source announces.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.renkei.result;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
