/**
 * Compares documents and values by what they say. Only Renkei's own modules see this package.
 */
@NullMarked
package dev.renkei.content;

import org.jspecify.annotations.NullMarked;
