package dev.renkei.examples;

import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.ParseContext;
import dev.renkei.time.PartialDate;
import java.util.Optional;

/**
 * What is known beside the words of a date or period.
 *
 * @param base  the year or day of what names none
 * @param fiscalCalendar  the calendar of fiscal years
 */
record Circumstances(Optional<PartialDate> base, Optional<FiscalCalendar> fiscalCalendar) {

    /** Returns the context in which the words are read. */
    ParseContext context() {
        ParseContext dated = base.map(ParseContext::of).orElse(ParseContext.none());
        return fiscalCalendar.map(dated::withCalendar).orElse(dated);
    }
}
