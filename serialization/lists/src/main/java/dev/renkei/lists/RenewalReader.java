package dev.renkei.lists;

import dev.renkei.text.WordingMatch;
import dev.renkei.time.InvalidDateException;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.Renewal;
import dev.renkei.time.Renewal.Kind;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whether and how an agreement is renewed: the kind whose words a list is written with, else the one that the library finds. */
final class RenewalReader {

    /** The more particular kinds come first. */
    private static final List<Kind> KINDS =
            List.of(Kind.NONE, Kind.AUTOMATIC, Kind.ON_REQUEST, Kind.INDEFINITE, Kind.EVERGREEN);

    private static final Pattern LENGTH =
            Pattern.compile("([0-9０-９一二三四五六七八九十]{1,3}[ \\u3000]?(?:年|[かヶカケヵ箇ｹ]月))(?:間)?(?:ごと|毎|更新|の更新|自動|延長)");

    private RenewalReader() {}

    /**
     * A renewal that was read.
     *
     * @param kind  its kind
     * @param length  the length of each further term, empty if the words do not say
     * @param words  the words
     */
    record Read(Kind kind, Optional<Period> length, String words) {

        /** Returns the renewal of a term whose own words say it. */
        Renewal withoutWords() {
            return Renewal.builder().kind(kind).length(length).build();
        }

        Renewal withWords() {
            return Renewal.builder().kind(kind).length(length).asWritten(words).build();
        }
    }

    /** Reads words; empty if they do not say whether there is a renewal. */
    static Optional<Read> read(String words) {
        return RenewalWords.in(words)
                .map(RenewalWords.Said::kind)
                .or(() -> KINDS.stream()
                        .filter(kind -> Renewal.builder()
                                        .kind(kind)
                                        .asWritten(words)
                                        .build()
                                        .compareAsWritten()
                                == WordingMatch.AGREES)
                        .findFirst())
                .map(kind -> new Read(kind, kind == Kind.AUTOMATIC ? lengthIn(words) : Optional.empty(), words));
    }

    private static Optional<Period> lengthIn(String words) {
        Matcher length = LENGTH.matcher(words);
        if (!length.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JapaneseDates.parseLength(length.group(1)).length());
        } catch (InvalidDateException noLength) {
            return Optional.empty();
        }
    }
}
