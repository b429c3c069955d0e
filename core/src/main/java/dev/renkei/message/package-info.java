/**
 * Explains to readers in their language why a text was rejected.
 *
 * <p>A {@link dev.renkei.message.ParseFailure} is the reason why a type rejects a text. The exceptions that have one implement
 * {@link dev.renkei.message.InvalidText}; {@link dev.renkei.message.InvalidTextException} is the general one.
 * {@link dev.renkei.message.MessageTemplate} fills the parameters of a message, {@link dev.renkei.message.Excerpt} shortens the
 * values in it, and a {@link dev.renkei.message.Bundle} contains the messages in one language.
 *
 * <p>A {@link dev.renkei.message.Message} is worded when the language of its reader is known. {@link dev.renkei.message.Languages}
 * lists the languages.
 */
@NullMarked
package dev.renkei.message;

import org.jspecify.annotations.NullMarked;
