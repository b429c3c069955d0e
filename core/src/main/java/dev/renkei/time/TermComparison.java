package dev.renkei.time;

import dev.renkei.text.WordingMatch;
import java.util.EnumSet;
import java.util.Set;

/** What was found while words are compared with the parts of a term. */
final class TermComparison {

    private final Set<Term.Part> agreeing = EnumSet.noneOf(Term.Part.class);
    private final Set<Term.Part> differing = EnumSet.noneOf(Term.Part.class);

    void add(Term.Part part, boolean agrees) {
        (agrees ? agreeing : differing).add(part);
    }

    /** Returns the parts of which the words say something else. */
    Set<Term.Part> differing() {
        return differing;
    }

    /** Compares all parts that were looked at. */
    WordingMatch match() {
        return matchOf(EnumSet.allOf(Term.Part.class));
    }

    /** Compares all parts, of which some have to be said by the words. */
    WordingMatch matchOf(Set<Term.Part> needed) {
        if (!differing.isEmpty()) {
            return WordingMatch.DIFFERS;
        }
        return agreeing.stream().anyMatch(needed::contains) ? WordingMatch.AGREES : WordingMatch.NOT_READ;
    }
}
