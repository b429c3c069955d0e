/**
 * Explains to readers in their language why a text was rejected.
 *
 * <p>A {@link dev.renkei.message.ParseFailure} is the reason why a type rejects a text. The exceptions that have one implement
 * {@link dev.renkei.message.InvalidText}; {@link dev.renkei.message.InvalidTextException} is the general one.
 *
 * <p>A {@link dev.renkei.message.Message} is worded when the language of its reader is known. {@link dev.renkei.message.Languages}
 * lists the languages.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.message;

import org.jspecify.annotations.NullMarked;
