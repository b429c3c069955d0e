/**
 * Declares the structure of documents, from which reading, writing, validation and comparison derive.
 *
 * <p>A {@link dev.renkei.document.Document} is anything that can be validated: an agreement, a register, and each of their
 * parts. Its builder is a {@link dev.renkei.document.DocumentBuilder}. An {@link dev.renkei.document.ExtensionValue} is a
 * property that Renkei does not define.
 *
 * <p>A {@link dev.renkei.document.DocumentType} declares the {@linkplain dev.renkei.document.Property properties} of a class of
 * documents once, each with the {@link dev.renkei.document.ValueType} of its values: a {@link dev.renkei.document.BasicType}, a
 * {@link dev.renkei.document.ScalarType}, a {@link dev.renkei.document.ConstantType}, a
 * {@link dev.renkei.document.LanguageMapType}, a {@link dev.renkei.document.ListType}, a {@link dev.renkei.document.MapType},
 * or another document type. A {@link dev.renkei.document.Draft} builds values that have withers.
 *
 * <p>A {@link dev.renkei.document.Walk} visits all values of a type in a document. A {@link dev.renkei.document.JsonPointer} is
 * the position of a part, and a {@link dev.renkei.document.ContentKey} makes a part the key of a hash map.
 *
 * <p>Constants, codes and properties with a label for readers are {@link dev.renkei.document.Labelled}.
 * {@link dev.renkei.document.UnicodeText} and {@link dev.renkei.document.WholeNumber} reject what JSON cannot represent.
 */
@NullMarked
package dev.renkei.document;

import org.jspecify.annotations.NullMarked;
