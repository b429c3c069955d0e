package dev.renkei.constraint;

import jakarta.validation.groups.Default;

/**
 * The validation group of the rules that a document must obey before it is published, with those that always hold.
 *
 * <p>Drafts are checked without it, in the {@link Default} group.
 */
public interface Publication extends Default {}
