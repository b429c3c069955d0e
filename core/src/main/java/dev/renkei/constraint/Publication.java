package dev.renkei.constraint;

/**
 * The validation group that adds the rules for publication to the findings of the {@link Advice} group.
 *
 * <p>Most findings of these rules leave a document valid, as advice does.
 *
 * <p>For example: {@code validator.validate(agreement, Publication.class)}.
 *
 * @since 0.1.0
 */
public interface Publication extends Advice {}
