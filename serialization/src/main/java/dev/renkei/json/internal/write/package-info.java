/**
 * Writes JSON texts.
 *
 * <p>Codecs write to {@link dev.renkei.json.internal.write.JsonOut}, of which {@link dev.renkei.json.internal.write.Utf8Out} makes
 * bytes, laid out as {@link dev.renkei.json.internal.write.Layout} says, and {@link dev.renkei.json.internal.write.JacksonOut} hands the
 * tokens to a generator of a host. {@link dev.renkei.json.internal.write.CanonicalForm} brings texts into their canonical form.
 */
@NullMarked
package dev.renkei.json.internal.write;

import org.jspecify.annotations.NullMarked;
