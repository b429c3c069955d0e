/**
 * Holds the constraint annotations that values carry, so that any Jakarta Validation host finds their rules.
 *
 * <p>The rules themselves stand above the values, in {@code dev.renkei.validation}: a value names its constraint and never
 * imports the engine that checks it.
 */
@NullMarked
package dev.renkei.constraint;

import org.jspecify.annotations.NullMarked;
