package dev.renkei.constraint;

/**
 * The validation group of the rules that a document must obey before it is published.
 *
 * <p>Drafts are checked without it.
 */
public interface Publication {}
