/**
 * Compares two states of an agreement or of a plan, and applies the changes to a third.
 *
 * <p>{@link dev.renkei.change.AgreementChange#between} compares agreements, {@link dev.renkei.change.PlanChange#between} plans. Both hold a
 * list of {@linkplain dev.renkei.change.Change changes}, each of which describes itself in one sentence:
 * <ul>
 *   <li>{@link dev.renkei.change.Change.Added}, {@link dev.renkei.change.Change.Removed}, {@link dev.renkei.change.Change.Moved} and
 *       {@link dev.renkei.change.Change.PropertyChanged} for parties, fields, plans and initiatives alike;
 *   <li>{@link dev.renkei.change.Change.FieldsRegrouped} for fields of cooperation that were split or merged.
 * </ul>
 *
 * <p>{@link dev.renkei.change.CollectionChange#between} compares collections of agreements: which are new, gone, or the same.
 *
 * <p>A {@link dev.renkei.change.Match} is a thing before with the same thing after; its {@link dev.renkei.change.Match.Reason} says
 * why the two are the same, its {@link dev.renkei.change.Change.Position}s say where they are. A
 * {@link dev.renkei.change.PlanTable} shows what a revision adds to, keeps in and removes from a plan: a
 * {@link dev.renkei.change.PlanTable.Row} with its {@link dev.renkei.change.PlanTable.Status} for each initiative. A
 * {@link dev.renkei.change.MergeResult} is the result of applying the changes to a copy that somebody has edited.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.change;

import org.jspecify.annotations.NullMarked;
