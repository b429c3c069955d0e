/**
 * Holds and reads the words of a document: texts in one or several languages, Japanese numerals, full-width forms.
 *
 * <p>A {@link dev.renkei.text.Refusal} says in either language why a text was refused.
 */
@NullMarked
package dev.renkei.text;

import org.jspecify.annotations.NullMarked;
