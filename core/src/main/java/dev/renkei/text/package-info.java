/**
 * Holds and reads the words of a document: texts in one or several languages, Japanese numerals, full-width forms.
 *
 * <p>Begin with {@link dev.renkei.text.LocalizedText}: every title, label and purpose is one.
 * {@link dev.renkei.text.LanguageTags} tells whether the tag of a language is well-formed.
 *
 * <p>A {@link dev.renkei.text.Stated} value stands beside the words in which its source states it; a
 * {@link dev.renkei.text.WordingMatch} tells how the two compare.
 *
 * <p>Documents write one number in many ways. {@link dev.renkei.text.TextWidth} narrows full-width characters, and
 * {@link dev.renkei.text.JapaneseNumerals} reads {@code 16万9,000} and {@code 三十一}. The dates of {@code dev.renkei.time}
 * and the quantities of {@code dev.renkei.result} are read with them. {@link dev.renkei.text.TextKey} computes the key under which
 * names are compared.
 */
@NullMarked
package dev.renkei.text;

import org.jspecify.annotations.NullMarked;
