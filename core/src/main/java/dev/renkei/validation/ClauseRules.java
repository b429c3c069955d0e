package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Annex;
import dev.renkei.agreement.Citation;
import dev.renkei.agreement.Party;
import dev.renkei.result.StatedCount;
import dev.renkei.text.TextKey;
import java.util.List;
import java.util.Optional;

/**
 * The rules about clauses, annexes and originals.
 */
final class ClauseRules {

    static final RuleBook BOOK = RuleBook.of(
            warning(Agreement.class, "agreement.clause.number-duplicate", ClauseRules::duplicateNumber)
                    .reading("clauses/*/numberAsWritten")
                    .ifStated("clauses"),
            warning(Citation.class, "agreement.citation.number-mismatch", ClauseRules::lawNumber)
                    .reading("title")
                    .ifStated("numberAsWritten"),
            warning(Annex.class, "agreement.annex.web-page-form", ClauseRules::webPageForm)
                    .reading()
                    .ifStated("webPage"),
            warning(Agreement.class, "agreement.originals.copies-mismatch", ClauseRules::copies)
                    .reading("originals/count", "parties/*/copies/count")
                    .ifStated("originals"));

    private ClauseRules() {}

    /** Numbers that differ in the width of their characters alone are the same. */
    private static void duplicateNumber(Agreement agreement, RuleContext context) {
        Duplicates.reportKeys(
                agreement.getClauses(),
                clause -> clause.getNumberAsWritten().map(TextKey::of),
                context.at("clauses"),
                "numberAsWritten");
    }

    private static void lawNumber(Citation citation, RuleContext context) {
        String written = citation.getNumberAsWritten().orElse("");
        LawNumber.of(citation.getTitle().getDefault())
                .filter(number -> LawNumber.in(written)
                        .filter(other -> !other.equals(number))
                        .isPresent())
                .ifPresent(number -> context.at("numberAsWritten")
                        .report("title", citation.getTitle(), "value", written, "number", number));
    }

    private static void webPageForm(Annex annex, RuleContext context) {
        annex.getWebPage().ifPresent(webPage -> SourceRules.checkWebPage(webPage, context.at("webPage")));
    }

    /** Each original is kept by one party; the rule is silent unless every party states how many it keeps. */
    private static void copies(Agreement agreement, RuleContext context) {
        List<StatedCount> copies = agreement.getParties().stream()
                .map(Party::getCopies)
                .flatMap(Optional::stream)
                .toList();
        long kept = copies.stream().mapToLong(StatedCount::getCount).sum();
        agreement
                .getOriginals()
                .filter(originals -> !copies.isEmpty()
                        && copies.size() == agreement.getParties().size()
                        && originals.getCount() != kept)
                .ifPresent(originals -> context.at("originals").report("value", originals.getCount(), "kept", kept));
    }
}
