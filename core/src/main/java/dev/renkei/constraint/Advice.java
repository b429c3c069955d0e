package dev.renkei.constraint;

import jakarta.validation.groups.Default;

/**
 * The validation group that adds advice: the warnings and the information about a valid document, beside the errors of the
 * {@link Default} group.
 *
 * <p>The {@link Default} group holds the errors alone, so that {@code @Valid} accepts every valid document.
 *
 * <p>For example: {@code validator.validate(agreement, Advice.class)}.
 */
public interface Advice extends Default {}
