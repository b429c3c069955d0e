/**
 * The readable pages of agreements and registers, in Markdown.
 *
 * <p>{@link dev.renkei.examples.page.AgreementPage} and {@link dev.renkei.examples.page.RegisterPage} put the sections together, of
 * which each is a class of its own. They write to a {@link dev.renkei.examples.page.Page}, which knows the labels and how dates,
 * periods and quantities are worded. All that a document holds stands on the page, but for the keys by which its parts speak of
 * each other.
 */
@NullMarked
package dev.renkei.examples.page;

import org.jspecify.annotations.NullMarked;
