/**
 * Holds what all documents share.
 *
 * <p>{@link dev.renkei.document.Document} is the type of everything that can be validated: an agreement, a register, and each
 * of their parts.
 */
@NullMarked
package dev.renkei.document;

import org.jspecify.annotations.NullMarked;
