/**
 * Breaks documents: for each rule of the catalogue a document that breaks this rule and no other, and a near miss.
 *
 * <p>{@link dev.renkei.testing.breaker.Breakers} has a {@link dev.renkei.testing.breaker.Breaker} for each rule that judges values.
 * It turns a valid document into a {@link dev.renkei.testing.breaker.Broken} one, which has the code and the place of the expected
 * finding.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.testing.breaker;

import org.jspecify.annotations.NullMarked;
