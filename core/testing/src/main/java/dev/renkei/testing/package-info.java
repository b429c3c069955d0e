/**
 * Gives tests sample data, documents that break one rule, and assertions.
 */
@NullMarked
package dev.renkei.testing;

import org.jspecify.annotations.NullMarked;
