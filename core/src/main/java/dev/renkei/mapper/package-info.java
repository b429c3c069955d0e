/**
 * Prevents a JSON mapper without Renkei's module from writing or reading values incorrectly.
 *
 * <p>{@link dev.renkei.mapper.NeedsModule} is implemented by the values, {@link dev.renkei.mapper.RefusedWithoutModule}
 * annotates them, and {@link dev.renkei.mapper.MissingModule} throws the exception.
 *
 * <p>The package is not part of the API. It is open only to Jackson 2 and Jackson 3; without Jackson its annotations have no effect.
 */
@NullMarked
package dev.renkei.mapper;

import org.jspecify.annotations.NullMarked;
