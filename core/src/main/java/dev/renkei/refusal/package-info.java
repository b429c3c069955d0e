/**
 * Says why a text was refused, in the words of its reader.
 *
 * <p>A text that is not what its type reads is refused. A {@link dev.renkei.refusal.Refusal} gives the reason; each exception that
 * carries one is {@link dev.renkei.refusal.Refused}, such as {@link dev.renkei.refusal.RefusedTextException}. The values that broke a
 * rule are filled into its wording by {@link dev.renkei.refusal.MessageTemplate}, and shown no longer and no stranger than
 * {@link dev.renkei.refusal.Excerpt} allows. A {@link dev.renkei.refusal.Bundle} holds the words of one language.
 */
@NullMarked
package dev.renkei.refusal;

import org.jspecify.annotations.NullMarked;
