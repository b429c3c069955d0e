/**
 * The readable page of an agreement, in Markdown.
 *
 * <p>{@link dev.renkei.examples.page.AgreementPage} puts the sections together, of which each is a class of its own. They write
 * to a {@link dev.renkei.examples.page.Page}, which knows the labels and how dates, periods and quantities are worded. All
 * that a document holds stands on the page, but for the keys by which its parts speak of each other.
 */
@NullMarked
package dev.renkei.examples.page;

import org.jspecify.annotations.NullMarked;
