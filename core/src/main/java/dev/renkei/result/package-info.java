/**
 * Models the figures in which agreements and their results are told.
 *
 * <p>A {@link dev.renkei.result.Quantity} is a number with its unit. It is read from the words of a document,
 * {@code Quantity.parse("約26万部")}, and keeps them beside the number. A {@link dev.renkei.result.QuantityComparator}
 * tells that it is about, at least or less than the number, and {@link dev.renkei.result.Per} that it is meant for each
 * year or month: {@code 年３回} is 3 回 per year.
 */
@NullMarked
@ValueStyle
package dev.renkei.result;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
