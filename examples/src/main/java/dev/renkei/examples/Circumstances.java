package dev.renkei.examples;

import dev.renkei.time.FiscalCalendar;
import java.time.Year;
import java.util.Optional;

/**
 * What is known beside the words of a date or period.
 *
 * @param baseYear  the year of what names none
 * @param fiscalCalendar  the calendar of fiscal years
 */
record Circumstances(Optional<Year> baseYear, Optional<FiscalCalendar> fiscalCalendar) {}
