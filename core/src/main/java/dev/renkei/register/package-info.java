/**
 * Models a register (台帳) of agreements, as an office or a union keeps or publishes it, and answers questions about it.
 *
 * <p>A {@link dev.renkei.register.Register} contains agreements, stand-alone initiatives, networks and collections of cases. Its
 * {@link dev.renkei.register.RegisterIndex} answers questions by organization, field, place and time. The answers are agreements,
 * or an {@link dev.renkei.register.RegisterIndex.AgreedInitiative}, a {@link dev.renkei.agreement.DueDuty}, a
 * {@link dev.renkei.register.RegisterIndex.CollectedCase}, a {@link dev.renkei.agreement.DueNotice} or a
 * {@link dev.renkei.register.RegisterIndex.PlaceCoverage}. A {@link dev.renkei.register.FieldKey} is what fields are found by.
 *
 * <p>Entries stand under {@linkplain dev.renkei.register.RegisterSection sections}.
 *
 * <p>{@link dev.renkei.register.Discrepancies} lists what somebody should check, such as a
 * {@link dev.renkei.register.Discrepancies.Conflict} or a {@link dev.renkei.register.Discrepancies.Lookalike}, each part
 * {@link dev.renkei.register.Register.Located} in the register.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.renkei.register;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
