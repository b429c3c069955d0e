package dev.renkei.change;

import java.util.List;
import java.util.function.Function;

/** What is found in both states, and what in only one of them. */
record Paired<T>(List<Match<T>> matches, List<Placed<T>> dropped, List<Placed<T>> added) {

    <U> Paired<U> map(Function<T, U> mapping) {
        return new Paired<>(
                matches.stream().map(match -> map(match, mapping)).toList(),
                dropped.stream().map(placed -> map(placed, mapping)).toList(),
                added.stream().map(placed -> map(placed, mapping)).toList());
    }

    private static <T, U> Match<U> map(Match<T> match, Function<T, U> mapping) {
        return new Match<>(
                mapping.apply(match.before()),
                mapping.apply(match.after()),
                match.from(),
                match.to(),
                match.grounds(),
                match.similarity());
    }

    private static <T, U> Placed<U> map(Placed<T> placed, Function<T, U> mapping) {
        return new Placed<>(mapping.apply(placed.item()), placed.position());
    }
}
