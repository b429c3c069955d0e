/**
 * Judges documents by the rules of the field and reports every finding.
 *
 * <p>{@link dev.renkei.validation.RenkeiValidator} gives a {@link dev.renkei.validation.Report} of
 * {@linkplain dev.renkei.validation.Finding findings}. Each names a {@link dev.renkei.validation.Rule} of the
 * {@link dev.renkei.validation.RuleCatalogue}, a {@link dev.renkei.validation.Severity} and the place that is wrong.
 * How strictly a document is judged is its {@link dev.renkei.validation.Profile}; what an organization asks beyond that, and what
 * it does not count, is its {@link dev.renkei.validation.Policy}.
 *
 * <p>The same rules run in any Jakarta Validation host, through {@link dev.renkei.validation.ConsistentValidator}.
 */
@NullMarked
@ValueStyle
package dev.renkei.validation;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
