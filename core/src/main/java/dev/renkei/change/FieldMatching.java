package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which fields of two states are the same, which were split or merged, and which stand on one side only. */
record FieldMatching(
        Paired<CooperationField> paired,
        List<List<Match<CooperationField>>> splits,
        List<List<Match<CooperationField>>> merges) {

    /** Returns each field before with each field after in which it goes on. */
    Stream<Match<CooperationField>> successions() {
        return Stream.concat(
                paired.matches().stream(),
                Stream.concat(splits.stream(), merges.stream()).flatMap(Collection::stream));
    }
}
