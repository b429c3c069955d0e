/**
 * Takes payloads apart, and finds out where in them a finding belongs.
 *
 * <p>{@link dev.renkei.json.internal.read.PayloadReader} reads a payload from its first byte to its report. Codecs read from
 * {@link dev.renkei.json.internal.read.Tokens} and report to a {@link dev.renkei.json.internal.read.ReadContext}.
 */
@NullMarked
package dev.renkei.json.internal.read;

import org.jspecify.annotations.NullMarked;
