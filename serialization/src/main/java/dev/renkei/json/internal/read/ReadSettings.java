package dev.renkei.json.internal.read;

import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Severity;

/**
 * How a payload is read and judged.
 *
 * @param validator  judges what was read
 * @param limits  how large the payload may be
 * @param unknownProperties  the severity of a property that its object does not have
 * @param format  the versions of the format that can be read
 * @param firstLine  the number of the payload's first line in its file
 */
public record ReadSettings(
        RenkeiValidator validator, Limits limits, Severity unknownProperties, Format format, int firstLine) {}
