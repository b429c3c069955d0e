/**
 * Says why a text was refused, in the words of its reader.
 *
 * <p>A text that is not what its type reads is refused. A {@link dev.renkei.message.ParseFailure} gives the reason; each exception that
 * carries one is {@link dev.renkei.message.InvalidText}, such as {@link dev.renkei.message.InvalidTextException}. The values that broke a
 * rule are filled into its wording by {@link dev.renkei.message.MessageTemplate}, and shown no longer and no stranger than
 * {@link dev.renkei.message.Excerpt} allows. A {@link dev.renkei.message.Bundle} holds the words of one language,
 * and a {@link dev.renkei.message.Message} is worded when its reader is known. {@link dev.renkei.message.Languages} lists the languages.
 */
@NullMarked
package dev.renkei.message;

import org.jspecify.annotations.NullMarked;
