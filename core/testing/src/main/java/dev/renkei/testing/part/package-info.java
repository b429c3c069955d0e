/**
 * Takes documents apart: which parts a document holds, where they are, and the document with another part in its place.
 */
@NullMarked
package dev.renkei.testing.part;

import org.jspecify.annotations.NullMarked;
