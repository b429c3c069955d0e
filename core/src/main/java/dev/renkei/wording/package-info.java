/**
 * Fills in the words of messages and labels.
 *
 * <p>A {@link dev.renkei.wording.Bundle} contains the messages in one of the
 * {@linkplain dev.renkei.wording.BundleLanguages languages}. {@link dev.renkei.wording.MessageTemplate} fills the parameters of a
 * message, and {@link dev.renkei.wording.Excerpt} shortens the values in it.
 * {@link dev.renkei.wording.LanguageTags} checks the tags of languages.
 *
 * <p>The package is exported to Renkei's own modules alone.
 */
@NullMarked
package dev.renkei.wording;

import org.jspecify.annotations.NullMarked;
