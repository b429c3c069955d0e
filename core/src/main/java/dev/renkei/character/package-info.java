/**
 * Recognizes the characters of texts, as keyboards, spreadsheets and converters leave them.
 *
 * <p>{@link dev.renkei.character.UnicodeText} rejects what JSON cannot represent, and {@link dev.renkei.character.LookAlikes} replaces
 * dashes, spaces and radicals by plain characters. {@link dev.renkei.character.Digits} are those of ASCII; {@link dev.renkei.character.JapaneseNumerals} reads
 * numbers such as {@code 16万9,000} and {@code 三十一}, {@link dev.renkei.character.EnglishNumerals} those such as {@code ninety}.
 *
 * <p>The package is exported to Renkei's own modules alone.
 */
@NullMarked
package dev.renkei.character;

import org.jspecify.annotations.NullMarked;
