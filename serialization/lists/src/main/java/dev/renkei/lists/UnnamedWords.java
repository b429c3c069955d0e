package dev.renkei.lists;

import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.StatedCount;
import java.util.Map;
import java.util.Optional;

/** The words of lists for organizations without their names, which are read again. */
final class UnnamedWords {

    private UnnamedWords() {}

    /** Returns the words with which a list is written, which are read again. */
    static String of(UnnamedOrganizations unnamed, Wording wording) {
        Optional<String> reason = unnamed.getDisclosure()
                .filter(why -> why != UnnamedOrganizations.Disclosure.NOT_LISTED)
                .map(why -> why.getLabel(wording.locale()));
        return unnamed.getCount()
                .map(count -> count.getAsWritten().orElseGet(() -> counted(count, reason, wording)))
                .or(() -> unnamed.getDescription().map(wording::text).map(words -> described(words, wording)))
                .or(() -> reason)
                .orElseGet(() -> UnnamedOrganizations.Disclosure.NOT_LISTED.getLabel(wording.locale()));
    }

    /** Returns a description, with brackets if it could be a name. */
    private static String described(String words, Wording wording) {
        String reason = UnnamedOrganizations.Disclosure.NOT_LISTED.getLabel(wording.locale());
        return UnnamedOrganizations.areMeantBy(words) ? words : words + ListWords.inBrackets(reason, wording.locale());
    }

    private static String counted(StatedCount count, Optional<String> reason, Wording wording) {
        String number =
                ListWords.word("organizations", Map.of("count", String.valueOf(count.getCount())), wording.locale());
        return number
                + reason.map(why -> ListWords.inBrackets(why, wording.locale())).orElse("");
    }
}
