package dev.renkei.constraint;

/**
 * Implemented by the values that the rules of Renkei check: the documents, and the texts, dates, periods, quantities and
 * identifiers in them.
 *
 * <p>The interface declares the constraint of all of them, once for each of the three groups. Only the types of Renkei may
 * implement it: validation rejects any other type.
 *
 * @since 0.1.0
 */
@Consistent
@Consistent(groups = Advice.class)
@Consistent(groups = Publication.class)
public interface Constrained {}
