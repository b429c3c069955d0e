/**
 * Defines the style of the values of Renkei, {@link dev.renkei.ValueStyle}. The package is not part of the API.
 */
@NullMarked
package dev.renkei;

import org.jspecify.annotations.NullMarked;
