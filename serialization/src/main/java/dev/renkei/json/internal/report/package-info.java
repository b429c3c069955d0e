/**
 * Writes reports: as JSON of our own, as a problem (RFC 9457), and as SARIF.
 */
@NullMarked
package dev.renkei.json.internal.report;

import org.jspecify.annotations.NullMarked;
