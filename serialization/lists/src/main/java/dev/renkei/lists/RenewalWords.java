package dev.renkei.lists;

import dev.renkei.time.Renewal.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which lists are written with kinds of renewal, which are read again. */
final class RenewalWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private RenewalWords() {}

    /** Returns the words of a kind: its label, unless that says nothing beside a term, as なし does. */
    static String of(Kind kind, Locale locale) {
        return kind == Kind.NONE ? ListWords.word("not-renewed", Map.of(), locale) : kind.getLabel(locale);
    }

    /**
     * A kind that words say.
     *
     * @param kind  the kind
     * @param rest  the words before, blank if there are none
     */
    record Said(Kind kind, String rest) {}

    /** Finds the kind whose words stand alone or, in brackets, at the end. */
    static Optional<Said> in(String words) {
        return LANGUAGES.stream()
                .flatMap(locale -> Arrays.stream(Kind.values()).flatMap(kind -> in(words.strip(), kind, locale)))
                .findFirst();
    }

    private static Stream<Said> in(String words, Kind kind, Locale locale) {
        String ofKind = of(kind, locale);
        return Stream.of(ofKind, ListWords.inBrackets(ofKind, locale))
                .filter(end -> end.equals(ofKind) ? words.equals(end) : words.endsWith(end))
                .map(end -> new Said(kind, words.substring(0, words.length() - end.length())));
    }
}
