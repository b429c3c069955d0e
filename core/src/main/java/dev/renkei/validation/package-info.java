/**
 * Validates documents by the rules of the field and reports every finding.
 *
 * <p>{@link dev.renkei.validation.RenkeiValidator} returns a {@link dev.renkei.validation.Report} of
 * {@linkplain dev.renkei.validation.Finding findings}. Each has the {@link dev.renkei.validation.Rule} that is broken, a
 * {@link dev.renkei.validation.Severity}, the place and, if the document was read from a text, its
 * {@link dev.renkei.validation.Finding.Position}. A {@link dev.renkei.validation.Report.Group} collects equal findings of many places. The
 * {@link dev.renkei.validation.RuleCatalogue} lists all rules; {@link dev.renkei.validation.StructureRules} are those about the
 * structure of a payload.
 *
 * <p>The {@link dev.renkei.validation.Profile} says how strictly to validate. A {@link dev.renkei.validation.Policy} adds the demands of
 * an organization, and each {@link dev.renkei.validation.Suppression} names findings that do not count.
 *
 * <p>Readers of payloads gather their findings in a {@link dev.renkei.validation.FindingCollector}. The same rules run in any
 * Jakarta Validation host, through {@link dev.renkei.validation.ConsistentValidator}.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.renkei.validation;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
