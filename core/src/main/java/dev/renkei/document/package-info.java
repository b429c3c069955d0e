/**
 * Holds what all documents share, and says what each of them is made of.
 *
 * <p>{@link dev.renkei.document.Document} is the type of everything that can be validated: an agreement, a register, and each
 * of their parts. Their builders are {@link dev.renkei.document.DocumentBuilder}s. What others add to a document is an
 * {@link dev.renkei.document.ExtensionValue}.
 *
 * <p>A {@link dev.renkei.document.DocumentType} declares the {@linkplain dev.renkei.document.Property properties} of a class of
 * documents once, each with the {@link dev.renkei.document.ValueType} of its values: a {@link dev.renkei.document.BasicType}, a
 * {@link dev.renkei.document.ScalarType}, a {@link dev.renkei.document.ConstantType}, a {@link dev.renkei.document.LanguageMapType},
 * a {@link dev.renkei.document.ListType}, a {@link dev.renkei.document.MapType}, or another document type. Reading and writing, the
 * validator, differences and the {@link dev.renkei.document.Walk} over the parts of a document derive from it;
 * A {@link dev.renkei.document.JsonPointer} leads to a part. A {@link dev.renkei.document.Draft} builds values that have withers.
 *
 * <p>What has words for a reader is {@link dev.renkei.document.Labelled}. {@link dev.renkei.document.UnicodeText} and
 * {@link dev.renkei.document.WholeNumber} refuse what no JSON can hold.
 */
@NullMarked
package dev.renkei.document;

import org.jspecify.annotations.NullMarked;
