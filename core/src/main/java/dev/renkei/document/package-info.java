/**
 * What all documents have in common, whatever they are about.
 *
 * <p>A {@link dev.renkei.document.Document} is anything that can be validated: an agreement, a register, and each of their
 * parts. Its builder is a {@link dev.renkei.document.DocumentBuilder}. An {@link dev.renkei.document.ExtensionValue} is a
 * property that Renkei does not define.
 *
 * <p>Constants, codes and properties with a label for readers are {@link dev.renkei.document.Labelled}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.document;

import org.jspecify.annotations.NullMarked;
