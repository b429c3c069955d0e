/**
 * Models agreements (協定): the parties, the fields of cooperation, the term, and the activities of the parties.
 *
 * <p>An {@link dev.renkei.agreement.Agreement} is made between {@linkplain dev.renkei.agreement.Party parties}, for which
 * {@linkplain dev.renkei.agreement.Signatory signatories} sign, often at a {@link dev.renkei.agreement.Ceremony}. Its
 * {@link dev.renkei.agreement.Agreement.Kind} is a code of an open list. A {@link dev.renkei.agreement.Agreement.BindingForce} specifies
 * whether the parties are legally bound, and each {@link dev.renkei.agreement.LanguageVersion} is a text in one language. An
 * {@link dev.renkei.agreement.Amendment} changes the agreement, and a {@link dev.renkei.agreement.Relation} of a
 * {@link dev.renkei.agreement.Relation.Kind} connects it to another agreement.
 *
 * <p>The {@link dev.renkei.agreement.Agreement.Stage} is the stage in the making of an agreement, the
 * {@link dev.renkei.agreement.Agreement.Status} its status on a day, and the {@link dev.renkei.agreement.AgreementTimeline} its
 * statuses over time. An {@link dev.renkei.agreement.Activation} is the condition of an agreement that is dormant until the
 * condition is met.
 *
 * <p>An agreement names {@linkplain dev.renkei.agreement.CooperationField fields of cooperation}, each with the codes of a
 * {@link dev.renkei.agreement.Classification}. The activities of a period are in a {@link dev.renkei.agreement.Plan}, as
 * {@linkplain dev.renkei.agreement.Initiative initiatives}, which refer to fields and parties by their keys. A plan explains its
 * symbols by {@linkplain dev.renkei.agreement.LegendEntry legend entries}, and an {@link dev.renkei.agreement.Initiative.Emphasis}
 * marks initiatives with priority. A {@link dev.renkei.agreement.Continuation} says whether something is new or carried over. A
 * {@link dev.renkei.agreement.Contribution} is the part of one side. A {@link dev.renkei.agreement.Programme} of a
 * {@link dev.renkei.agreement.Programme.Kind} is a named campaign, facility or event. An {@link dev.renkei.agreement.Award} and an
 * {@link dev.renkei.agreement.Episode} belong to an initiative.
 *
 * <p>A {@link dev.renkei.agreement.Duty} of a {@link dev.renkei.agreement.Duty.Kind} is due on days, each a
 * {@link dev.renkei.agreement.DueDuty} with a {@link dev.renkei.agreement.DueDuty.State}. An amendment can hold the
 * {@link dev.renkei.agreement.FormerProvisions} that it replaced. A {@link dev.renkei.agreement.TermEvent} of a
 * {@link dev.renkei.agreement.TermEvent.Kind} is a renewal that was made or a notice that was given, and a
 * {@link dev.renkei.agreement.DueNotice} the last day for one.
 *
 * <p>Other provisions of an agreement are in its {@linkplain dev.renkei.agreement.Clause clauses}, each of a
 * {@link dev.renkei.agreement.Clause.Kind}, and its {@linkplain dev.renkei.agreement.Annex annexes}. A party can need an
 * {@link dev.renkei.agreement.Approval} by one of its bodies. A {@link dev.renkei.agreement.Citation} names a law, ordinance or
 * plan.
 *
 * <p>Where an entry stands in the table of a register is its {@link dev.renkei.agreement.Listing}, with the words of a
 * {@link dev.renkei.agreement.ListingCell} where they are to be kept.
 *
 * <p>{@linkplain dev.renkei.agreement.Statement Statements}, {@linkplain dev.renkei.agreement.Note notes} and the
 * {@linkplain dev.renkei.agreement.Source sources} themselves are recorded as well, and {@linkplain dev.renkei.agreement.Sources found}
 * by their keys.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.renkei.agreement;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
