/**
 * Tests of the page of the service and of the pages of documents in Chromium: what a person does, what axe-core finds, and what is
 * printed.
 */
@NullMarked
package dev.renkei.examples.browser;

import org.jspecify.annotations.NullMarked;
