package dev.renkei.testing.breaker;

import dev.renkei.testing.part.Part;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A way to break a rule: the concept whose parts it breaks, and the faults that it gives to one of them.
 *
 * @param concept  the type of the parts
 * @param judged  tells which parts of that type the rule judges
 * @param faults  returns the faults that a part can be given, none if it is not suitable
 */
record BreakStrategy<P>(Class<P> concept, Predicate<Part<P>> judged, Function<P, List<Fault<P>>> faults) {

    /** A way that gives a fault to every part of a type. */
    static <P> BreakStrategy<P> of(Class<P> concept, Function<P, Fault<P>> fault) {
        return ofSeveral(concept, part -> List.of(fault.apply(part)));
    }

    /** A way that gives faults to every part of a type. */
    static <P> BreakStrategy<P> ofSeveral(Class<P> concept, Function<P, List<Fault<P>>> faults) {
        return new BreakStrategy<>(concept, part -> true, faults);
    }

    /** A way that gives every part of a type the same fault. */
    static <P> BreakStrategy<P> at(Class<P> concept, String place, Object wrong, Object near, String change) {
        return of(concept, part -> Fault.at(part, place, wrong, near, change));
    }

    /** Returns the ways to break a document this way, each at its place. */
    Stream<Candidate<?>> candidatesAt(Object document) {
        return Part.in(document, concept).stream()
                .filter(judged)
                .flatMap(part -> faults.apply(part.value()).stream().map(fault -> new Candidate<>(part, fault)));
    }
}
