/**
 * Models the calendar of agreements: days, months and years as documents state them, fiscal years, periods, terms and renewals.
 *
 * <p>A {@link dev.renkei.time.PartialDate} is a date with a {@link dev.renkei.time.PartialDate.Precision}: a year, a month or a day. A
 * {@link dev.renkei.time.FiscalYear} is a 年度 of a {@link dev.renkei.time.FiscalCalendar}, which defines its first day. Both are
 * {@linkplain dev.renkei.time.PeriodBound bounds} of a {@link dev.renkei.time.DatePeriod}.
 *
 * <p>{@link dev.renkei.time.JapaneseDates} parses and formats them as Japanese documents write them, with the eras of
 * {@link dev.renkei.time.Gengo}. A {@link dev.renkei.time.ParseContext} completes what the words leave out. A
 * {@link dev.renkei.time.JapaneseDates.TimePhrase} is a date or period with what a phrase says beside it, such as a
 * {@link dev.renkei.time.TimeSpan}, and a {@link dev.renkei.time.JapaneseDates.LengthPhrase} is a length of time. A text that it cannot parse
 * causes an {@link dev.renkei.time.InvalidDateException}. {@link dev.renkei.time.StatedDate} and
 * {@link dev.renkei.time.StatedPeriod}, the two kinds of {@link dev.renkei.time.StatedTime}, keep the words of the source beside
 * the value. A {@link dev.renkei.time.Basis} says whether the value is stated or inferred, and each
 * {@link dev.renkei.time.DateRemark} is a remark on the words.
 *
 * <p>A {@link dev.renkei.time.Term} says how long an agreement is in force. A {@link dev.renkei.time.CountingRule} defines the
 * first counted day of its length, a {@link dev.renkei.time.Renewal} of a {@link dev.renkei.time.Renewal.Kind} what happens
 * afterwards, and a {@link dev.renkei.time.Notice} how long before the expiry a side must give notice. A
 * {@link dev.renkei.time.TerminationRight} is how it can be ended earlier. A {@link dev.renkei.time.Term.Phrase} or
 * {@link dev.renkei.time.Renewal.Phrase} is read from the words of the agreement, and a {@link dev.renkei.time.Term.Part} is compared
 * with them. {@link dev.renkei.time.CivilPeriods} calculates lengths of time by the Civil Code, and a
 * {@link dev.renkei.time.Term.Current} is the term that runs on a given day.
 *
 * <p>The package does not depend on the clock, the time zone or the locale of the platform.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.renkei.time;

import dev.renkei.ValueStyle;
import org.jspecify.annotations.NullMarked;
