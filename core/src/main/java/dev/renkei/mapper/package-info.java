/**
 * Keeps a JSON mapper that does not know Renkei from writing or reading its values wrongly.
 *
 * <p>The package is no part of the API. It is open to Jackson alone, of either generation, and its annotations do nothing where Jackson
 * is not there.
 */
@NullMarked
package dev.renkei.mapper;

import org.jspecify.annotations.NullMarked;
