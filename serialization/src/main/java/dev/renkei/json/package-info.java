/**
 * Reads and writes partnership agreements as JSON.
 *
 * <p>{@link dev.renkei.json.RenkeiJson} reads bytes into a {@link dev.renkei.json.ReadResult}: the value if there is one, and
 * always the report of everything found. {@link dev.renkei.json.ReadOptions} and {@link dev.renkei.json.ReadLimits} define how. A
 * stream is read one {@link dev.renkei.json.DocumentLine} after the other.
 *
 * <p>{@link dev.renkei.json.RenkeiModule} brings the same codecs to any Jackson 3 mapper; what it cannot read is a
 * {@link dev.renkei.json.ReportedException}. {@link dev.renkei.json.RenkeiSchema} tells other programs what the documents look like.
 * {@link dev.renkei.json.ReportWriter} writes reports, also those of several documents, each a
 * {@link dev.renkei.json.ReportedDocument}.
 *
 * <p>What reads and writes is internal and derives from what each type of document declares about itself.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.json;

import org.jspecify.annotations.NullMarked;
