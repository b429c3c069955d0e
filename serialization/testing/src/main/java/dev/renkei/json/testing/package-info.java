/**
 * Breaks JSON texts: for each rule about the structure of a payload a text that breaks it and no other.
 *
 * <p>{@link dev.renkei.json.testing.JsonBreakers} has a {@link dev.renkei.json.testing.JsonBreaker} for each rule
 * whose code begins with {@code json.}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.json.testing;

import org.jspecify.annotations.NullMarked;
