/**
 * Models the calendar of agreements: days, months and years as documents state them, fiscal years, periods, terms and
 * their renewals.
 */
@NullMarked
package dev.renkei.time;

import org.jspecify.annotations.NullMarked;
