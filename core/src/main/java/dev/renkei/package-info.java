/**
 * Holds what shapes every value of Renkei and is no part of its API.
 */
@NullMarked
package dev.renkei;

import org.jspecify.annotations.NullMarked;
