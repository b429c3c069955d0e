/**
 * Asks documents straight what they state.
 *
 * <p>{@link dev.renkei.stated.StatedProperties} is generated from the declarations of the types. The validator and the writer of
 * JSON ask by it before they look at anything else.
 *
 * <p>The package is not part of the API.
 */
@NullMarked
package dev.renkei.stated;

import org.jspecify.annotations.NullMarked;
