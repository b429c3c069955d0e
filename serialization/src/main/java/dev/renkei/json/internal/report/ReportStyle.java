package dev.renkei.json.internal.report;

import dev.renkei.validation.Rule;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * For whom a report is written.
 *
 * @param language  the language of the texts
 * @param helpBase  the address of the host's rule reference, if it has one
 */
public record ReportStyle(Locale language, Optional<URI> helpBase) {

    public static ReportStyle in(Locale language) {
        return new ReportStyle(language, Optional.empty());
    }

    /** Returns the address of a rule, if there is one. */
    Optional<URI> addressOf(Rule rule) {
        return helpBase.map(rule::getHelpUri);
    }
}
