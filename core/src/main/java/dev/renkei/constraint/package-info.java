/**
 * Defines the constraint annotations of values, so that any Jakarta Validation host applies the rules.
 *
 * <p>{@link dev.renkei.constraint.Constrained} is implemented by every value that rules check and declares the constraint
 * {@link dev.renkei.constraint.Consistent} once for each validation group: for errors, {@link dev.renkei.constraint.Advice} and
 * {@link dev.renkei.constraint.Publication}. {@link dev.renkei.constraint.NotBlankIfPresent} constrains optional texts.
 *
 * <p>The rules themselves are in {@code dev.renkei.validation}. A value declares its constraint and never imports the engine
 * that checks it.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.constraint;

import org.jspecify.annotations.NullMarked;
