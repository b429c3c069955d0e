/**
 * Reads and writes partnership agreements as JSON.
 *
 * <p>{@link dev.renkei.json.RenkeiJson} reads bytes into a {@link dev.renkei.json.ReadResult}: the value if there is one, and
 * always the report of everything found. {@link dev.renkei.json.ReadOptions} and {@link dev.renkei.json.ReadLimits} set how.
 * {@link dev.renkei.json.RenkeiModule} brings the same codecs to any Jackson 3 mapper, {@link dev.renkei.json.RenkeiSchema} tells
 * other programs what the documents look like.
 *
 * <p>Each type of document is declared once, as a codec that lists its properties; the reader, the writer, the schema and the
 * reference of the JSON come from it.
 */
@NullMarked
package dev.renkei.json;

import org.jspecify.annotations.NullMarked;
