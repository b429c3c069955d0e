package dev.renkei.register;

import dev.renkei.organization.Place;
import dev.renkei.result.Coverage;
import dev.renkei.result.Quantity;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Which of a set of places have an agreement in force on a day, and which have none (締結状況).
 *
 * @param date  the day, not null
 * @param covered  the places that have an agreement, in the order asked for, not null
 * @param notCovered  the places that have none, in the order asked for, not null
 * @since 0.1.0
 */
public record PlaceCoverage(LocalDate date, List<Place> covered, List<Place> notCovered) {

    /**
     * Creates a coverage of places.
     *
     * @param date  the day, not null
     * @param covered  the places that have an agreement, not null
     * @param notCovered  the places that have none, not null
     */
    public PlaceCoverage {
        Objects.requireNonNull(date, "date");
        covered = List.copyOf(covered);
        notCovered = List.copyOf(notCovered);
    }

    /**
     * Returns the coverage as a figure: how many of how many, as of the day.
     *
     * @return the coverage, whose quantities have no unit, not null
     */
    public Coverage toCoverage() {
        return Coverage.builder()
                .covered(Quantity.of(covered.size()))
                .universe(Quantity.of((long) covered.size() + notCovered.size()))
                .asOf(StatedDate.of(date))
                .build();
    }
}
