/**
 * Splits documents into their parts.
 *
 * <p>A {@link dev.renkei.testing.part.Part} is a part of a document with its place, which can be replaced.
 * {@link dev.renkei.testing.part.DocumentProperties} finds each {@link dev.renkei.testing.part.Property} of a type, and
 * {@link dev.renkei.testing.part.DocumentText} writes all of a document as text.
 *
 * <p>The package is exported to Renkei's own modules alone.
 */
@NullMarked
package dev.renkei.testing.part;

import org.jspecify.annotations.NullMarked;
