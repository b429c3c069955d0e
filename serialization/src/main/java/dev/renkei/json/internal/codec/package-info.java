/**
 * Reads and writes the values of each type, and describes their JSON.
 *
 * <p>{@link dev.renkei.json.internal.codec.Codecs} makes the {@link dev.renkei.json.internal.codec.Codec} of a type out of what the type
 * declares; a document has that of an {@link dev.renkei.json.internal.codec.ObjectCodec}.
 */
@NullMarked
package dev.renkei.json.internal.codec;

import org.jspecify.annotations.NullMarked;
