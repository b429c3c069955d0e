/**
 * Models the calendar of agreements: days, months and years as documents state them, fiscal years, periods, terms and
 * their renewals.
 *
 * <p>A {@link dev.renkei.time.PartialDate} is a date as exactly as it is known. A {@link dev.renkei.time.FiscalYear} is a 年度,
 * whose first day its {@link dev.renkei.time.FiscalCalendar} tells. Either can be a {@link dev.renkei.time.PeriodBound} of a
 * {@link dev.renkei.time.DatePeriod}.
 *
 * <p>{@link dev.renkei.time.JapaneseDates} reads and writes them in the words of Japanese documents, with the eras of
 * {@link dev.renkei.time.Gengo}. A {@link dev.renkei.time.StatedDate} or {@link dev.renkei.time.StatedPeriod} keeps those words
 * beside the value, and tells whether the two agree.
 *
 * <p>A {@link dev.renkei.time.Term} is how long an agreement runs: until when, by which
 * {@link dev.renkei.time.CountingRule}, and with which {@link dev.renkei.time.Renewal}.
 *
 * <p>Nothing here looks at the clock, the time zone or the locale of the machine.
 */
@NullMarked
@ValueStyle
package dev.renkei.time;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
