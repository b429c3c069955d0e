/**
 * Finds which properties a document states.
 *
 * <p>{@link dev.renkei.stated.StatedProperties} is generated from the declarations of the types. The validator and the writer of
 * JSON use it first, to skip everything else.
 *
 * <p>The package is not part of the API.
 */
@NullMarked
package dev.renkei.stated;

import org.jspecify.annotations.NullMarked;
