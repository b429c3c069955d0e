/**
 * Models and reads the words of a document: texts in one or several languages, codes, and what makes names alike.
 *
 * <p>Begin with {@link dev.renkei.text.LocalizedText}, the class of every title, label and purpose.
 *
 * <p>A {@link dev.renkei.text.Stated} value keeps the words in which its source states it; a
 * {@link dev.renkei.text.WordingMatch} says how the words compare with the value. An {@link dev.renkei.text.OpenCode} is a code
 * of an open list, such as a kind of agreement.
 *
 * <p>{@link dev.renkei.text.TextKey} computes the key under which names are compared.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.text;

import org.jspecify.annotations.NullMarked;
