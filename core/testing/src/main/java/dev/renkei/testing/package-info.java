/**
 * Gives tests sample data, documents that break one rule, and assertions.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.testing;

import org.jspecify.annotations.NullMarked;
