/**
 * The deadlines of agreements as calendar entries (iCalendar, RFC 5545).
 *
 * <p>{@link dev.renkei.calendar.RenkeiCalendar} collects the {@linkplain dev.renkei.calendar.CalendarEntry entries} of a register or
 * an agreement, each of an {@link dev.renkei.calendar.EntryKind}, and writes them. {@link dev.renkei.calendar.CalendarOptions} says
 * which ones, and when to be reminded of them. {@link dev.renkei.calendar.OfficeDays} are the days on which offices are open.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.calendar;

import org.jspecify.annotations.NullMarked;
