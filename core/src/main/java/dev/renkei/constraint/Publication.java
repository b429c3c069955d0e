package dev.renkei.constraint;

/**
 * The validation group that adds the rules for publication to all that the {@link Advice} group reports.
 *
 * <p>Like advice, most findings of these rules leave a document valid.
 *
 * <p>For example: {@code validator.validate(agreement, Publication.class)}.
 */
public interface Publication extends Advice {}
