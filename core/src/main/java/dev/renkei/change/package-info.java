/**
 * Tells what changed between two states of an agreement or of a plan, in typed, readable differences.
 *
 * <p>Begin with {@link dev.renkei.change.AgreementChange#between} or {@link dev.renkei.change.PlanChange#between}. What they
 * hold is a list of {@linkplain dev.renkei.change.Change changes}, each of which describes itself in a sentence of Japanese or
 * English: a field was renamed or split, an initiative was moved or reworded, a figure changed. Applied to the state before,
 * the changes give the state after.
 *
 * <p>Which thing before is which thing after is told by a {@link dev.renkei.change.Match}, with the
 * {@linkplain dev.renkei.change.Grounds grounds} on which the two are held to be the same.
 *
 * <p>A revision of a plan is shown as a {@link dev.renkei.change.PlanTable}: what is new, what is kept and what is gone.
 */
@NullMarked
package dev.renkei.change;

import org.jspecify.annotations.NullMarked;
