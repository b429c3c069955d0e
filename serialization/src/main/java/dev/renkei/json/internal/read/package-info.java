/**
 * Takes payloads apart, and finds out where in them a finding belongs.
 *
 * <p>{@link dev.renkei.json.internal.read.PayloadReader} reads a payload from its first byte to its report. Codecs read from
 * {@link dev.renkei.json.internal.read.Tokens} and report to a {@link dev.renkei.json.internal.read.ReadContext}. The tokens of a
 * plain payload come straight from its bytes; one about which something is odd is read again by Jackson, which says what it is.
 */
@NullMarked
package dev.renkei.json.internal.read;

import org.jspecify.annotations.NullMarked;
