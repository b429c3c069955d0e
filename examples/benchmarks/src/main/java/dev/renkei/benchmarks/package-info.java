/**
 * Measures reading, validating and querying, each against a baseline in the same run.
 *
 * <p>What counts are the ratios between a benchmark and its baseline; the times themselves are those of one machine.
 */
@NullMarked
package dev.renkei.benchmarks;

import org.jspecify.annotations.NullMarked;
