/**
 * Breaks JSON texts: for each rule about the structure of a payload a text that breaks it and no other.
 *
 * <p>{@link dev.renkei.testing.breaker.json.JsonBreakers} has a {@link dev.renkei.testing.breaker.json.JsonBreaker} for each rule
 * whose code begins with {@code json.}. Whoever uses this package needs renkei-serialization.
 */
@NullMarked
package dev.renkei.testing.breaker.json;

import org.jspecify.annotations.NullMarked;
