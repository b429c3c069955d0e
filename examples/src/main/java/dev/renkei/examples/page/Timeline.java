package dev.renkei.examples.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a timeline shows: tracks with bars and marks.
 *
 * @param title  its name
 * @param tracks  the tracks from the top
 */
record Timeline(String title, List<Track> tracks) {

    /**
     * A line of the timeline.
     *
     * @param name  its name
     * @param bars  what lasts
     * @param marks  what happens on a day
     */
    record Track(String name, List<Bar> bars, List<Mark> marks) {

        boolean isEmpty() {
            return bars.isEmpty() && marks.isEmpty();
        }
    }

    /**
     * Something that lasts.
     *
     * @param look  the class of its look
     * @param first  its first day, empty if it is open
     * @param last  its last day, empty if it is open
     * @param words  what it is
     */
    record Bar(String look, Optional<LocalDate> first, Optional<LocalDate> last, String words) {}

    /**
     * Something that happens on a day.
     *
     * @param look  the class of its look
     * @param date  the day
     * @param words  what it is
     */
    record Mark(String look, LocalDate date, String words) {}

    /** Returns all days that the timeline names. */
    Stream<LocalDate> days() {
        return tracks.stream()
                .flatMap(track -> Stream.concat(
                        track.bars().stream()
                                .flatMap(bar ->
                                        Stream.of(bar.first(), bar.last()).flatMap(Optional::stream)),
                        track.marks().stream().map(Mark::date)));
    }

    boolean isEmpty() {
        return days().findAny().isEmpty();
    }
}
