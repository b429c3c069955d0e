/**
 * Writes JSON texts.
 *
 * <p>Codecs write to {@link dev.renkei.json.internal.write.JsonOut}, of which {@link dev.renkei.json.internal.write.JacksonOut} hands the tokens
 * to Jackson; {@link dev.renkei.json.internal.write.Layout} makes bytes of them, and
 * {@link dev.renkei.json.internal.write.CanonicalForm} brings them into their canonical form.
 */
@NullMarked
package dev.renkei.json.internal.write;

import org.jspecify.annotations.NullMarked;
