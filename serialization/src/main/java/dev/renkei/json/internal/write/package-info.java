/**
 * Writes JSON texts.
 *
 * <p>Codecs write to {@link dev.renkei.json.internal.write.JsonOut}; {@link dev.renkei.json.internal.write.Layout} makes bytes of it, and
 * {@link dev.renkei.json.internal.write.CanonicalForm} brings them into their canonical form.
 */
@NullMarked
package dev.renkei.json.internal.write;

import org.jspecify.annotations.NullMarked;
