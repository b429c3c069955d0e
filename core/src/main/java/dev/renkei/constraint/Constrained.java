package dev.renkei.constraint;

/**
 * Implemented by the values that the rules of Renkei judge: the documents, and the texts, dates, periods, quantities and
 * identifiers in them.
 *
 * <p>It declares the constraint of all of them, once for each of the three groups. Only Renkei's own types implement it: any
 * other is refused when it is validated.
 */
@Consistent
@Consistent(groups = Advice.class)
@Consistent(groups = Publication.class)
public interface Constrained {}
