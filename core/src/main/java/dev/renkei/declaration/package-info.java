/**
 * Declares the structure of documents, from which reading, writing, validation and comparison derive.
 *
 * <p>A {@link dev.renkei.declaration.DocumentType} declares the {@linkplain dev.renkei.declaration.Property properties} of a class of
 * documents once, each with the {@link dev.renkei.declaration.ValueType} of its values: a {@link dev.renkei.declaration.BasicType}, a
 * {@link dev.renkei.declaration.ScalarType}, a {@link dev.renkei.declaration.ConstantType}, a
 * {@link dev.renkei.declaration.LanguageMapType}, a {@link dev.renkei.declaration.ListType}, a {@link dev.renkei.declaration.MapType},
 * or another document type. Builders take the elements of a {@link dev.renkei.declaration.ListProperty} one by one. A
 * {@link dev.renkei.declaration.Draft} builds values that have withers, and
 * {@link dev.renkei.declaration.WholeNumber} rejects counts that are out of range.
 *
 * <p>A {@link dev.renkei.declaration.Walk} visits all values of a type in a document. A {@link dev.renkei.declaration.JsonPointer}
 * is the position of a part, and a {@link dev.renkei.declaration.ContentKey} makes a part the key of a hash map. The types are
 * declared when they are first asked for, as every {@link dev.renkei.declaration.Deferred} value is made.
 *
 * <p>The package is exported to Renkei's own modules alone.
 */
@NullMarked
package dev.renkei.declaration;

import org.jspecify.annotations.NullMarked;
