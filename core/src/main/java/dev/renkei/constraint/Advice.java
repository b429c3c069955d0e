package dev.renkei.constraint;

import jakarta.validation.groups.Default;

/**
 * The validation group that adds advice, which consists of warnings and information, to the errors of the {@link Default} group.
 *
 * <p>The {@link Default} group contains only errors, so that {@code @Valid} accepts every valid document.
 *
 * <p>For example: {@code validator.validate(agreement, Advice.class)}.
 *
 * @since 0.1.0
 */
public interface Advice extends Default {}
