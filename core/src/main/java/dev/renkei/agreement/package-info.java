/**
 * Models agreements (協定): who makes them, in which fields, for how long, and what the parties then do.
 *
 * <p>An {@link dev.renkei.agreement.Agreement} is made between {@linkplain dev.renkei.agreement.Party parties}, for each of which
 * {@linkplain dev.renkei.agreement.Signatory signatories} sign. It names {@linkplain dev.renkei.agreement.CooperationField
 * fields of cooperation}. What the parties do in a period stands in a {@link dev.renkei.agreement.Plan}, as
 * {@linkplain dev.renkei.agreement.Initiative initiatives}; the plans run on a clock of their own.
 *
 * <p>Initiatives refer to fields and parties by the keys that these bear within the agreement.
 * What an agreement holds of its sources stands beside the facts: {@linkplain dev.renkei.agreement.Statement statements},
 * {@linkplain dev.renkei.agreement.Note notes} and the {@linkplain dev.renkei.agreement.Source sources} themselves.
 */
@NullMarked
@ValueStyle
package dev.renkei.agreement;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
