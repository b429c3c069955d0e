package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.PeriodBound;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws between three periods, and those that tie a period to its days and its parts. */
class PeriodProperties {

    @Property
    void enclosingIsTransitive(@ForAll DatePeriod a, @ForAll DatePeriod b, @ForAll DatePeriod c) {
        Optional<DatePeriod> inner = a.intersection(b);
        Optional<DatePeriod> innermost = inner.flatMap(c::intersection);

        assertThat(!(a.encloses(b) && b.encloses(c)) || a.encloses(c)).isTrue();
        innermost.ifPresent(part -> {
            assertThat(inner.orElseThrow().encloses(part)).isTrue();
            assertThat(a.encloses(part) && b.encloses(part) && c.encloses(part)).isTrue();
        });
    }

    @Property
    void periodsThatEncloseEachOtherHaveTheSameDays(@ForAll DatePeriod a, @ForAll DatePeriod b) {
        assertThat(a.encloses(b) && b.encloses(a)).isEqualTo(a.coversSameDaysAs(b));
    }

    @Property
    void theOrderOfIntersectingDoesNotMatter(@ForAll DatePeriod a, @ForAll DatePeriod b, @ForAll DatePeriod c) {
        Optional<DatePeriod> left = a.intersection(b).flatMap(c::intersection);
        Optional<DatePeriod> right = b.intersection(c).flatMap(a::intersection);

        assertThat(left.isPresent()).isEqualTo(right.isPresent());
        left.ifPresent(shared ->
                assertThat(shared.coversSameDaysAs(right.orElseThrow())).isTrue());
    }

    @Property
    void beforeIsTransitive(@ForAll DatePeriod a, @ForAll DatePeriod b, @ForAll DatePeriod c) {
        assertThat(!(a.isBefore(b) && b.isBefore(c)) || a.isBefore(c)).isTrue();
    }

    @Property
    void whatOverlapsAPartOverlapsTheWhole(@ForAll DatePeriod a, @ForAll DatePeriod b, @ForAll DatePeriod c) {
        a.intersection(b).filter(c::overlaps).ifPresent(part -> {
            assertThat(c.overlaps(a)).isTrue();
            assertThat(c.overlaps(b)).isTrue();
        });
    }

    @Property
    void aDayIsContainedExactlyIfThePeriodOfThatDayIsEnclosed(@ForAll DatePeriod period, @ForAll PeriodBound bound) {
        LocalDate day = bound.getFirstDay();

        assertThat(period.contains(day)).isEqualTo(period.encloses(DatePeriod.ofDays(day, day)));
        assertThat(period.contains(day)).isEqualTo(period.overlaps(DatePeriod.ofDays(day, day)));
    }

    @Property
    void aPeriodContainsItsBoundsAndNotTheDaysBeyond(@ForAll DatePeriod period) {
        period.getFirstDay().ifPresent(first -> {
            assertThat(period.contains(first)).isTrue();
            assertThat(period.contains(first.minusDays(1))).isFalse();
        });
        period.getLastDay().ifPresent(last -> {
            assertThat(period.contains(last)).isTrue();
            assertThat(period.contains(last.plusDays(1))).isFalse();
        });
    }

    @Property
    void whatLiesBeyondTheEndAbutsThePeriod(@ForAll DatePeriod period) {
        period.getLastDay().ifPresent(last -> {
            DatePeriod next = DatePeriod.ofDays(last.plusDays(1), last.plusYears(1));

            assertThat(period.abuts(next)).isTrue();
            assertThat(period.isBefore(next)).isTrue();
            assertThat(period.gap(next)).isEmpty();
        });
    }

    @Property
    void aGapHasExactlyTheDaysBetween(@ForAll DatePeriod a, @ForAll DatePeriod b) {
        a.gap(b).ifPresent(gap -> {
            DatePeriod earlier = a.isBefore(b) ? a : b;
            DatePeriod later = a.isBefore(b) ? b : a;

            assertThat(gap.getFirstDay()).isEqualTo(earlier.getLastDay().map(day -> day.plusDays(1)));
            assertThat(gap.getLastDay()).isEqualTo(later.getFirstDay().map(day -> day.minusDays(1)));
        });
    }

    @Property
    void aPeriodIsThatOfItsBounds(@ForAll DatePeriod period) {
        assertThat(period.getFirstDay()).isEqualTo(period.getStart().map(PeriodBound::getFirstDay));
        assertThat(period.getLastDay()).isEqualTo(period.getEnd().map(PeriodBound::getLastDay));
        assertThat(period.lengthInDays().isPresent())
                .isEqualTo(period.getStart().isPresent() && period.getEnd().isPresent());
    }
}
