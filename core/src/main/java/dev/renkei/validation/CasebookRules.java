package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.Rule.error;

import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.text.WordingMatch;

/**
 * The rules about collections of cases.
 */
final class CasebookRules {

    static final RuleBook BOOK = RuleBook.of(
                    error(CaseCollection.class, "casebook.stated-count", CasebookRules::statedCount)
                            .reading("statedCaseCount", "excerptOfCases", "cases"),
                    error(CaseCollection.class, "casebook.number.duplicate", CasebookRules::duplicateNumber)
                            .reading("cases/*/number"),
                    warning(CaseCollection.class, "casebook.number.gap", CasebookRules::numberGap)
                            .reading("cases/*/number", "statedCaseCount", "excerptOfCases"))
            .declaring(error("casebook.case.without-organization"));

    private CasebookRules() {}

    private static NumberingCheck numbers(CaseCollection collection) {
        return new NumberingCheck(
                collection.getCases().stream().map(CaseStudy::getNumber).toList());
    }

    private static void duplicateNumber(CaseCollection collection, RuleContext context) {
        numbers(collection).reportRepeated("cases", context);
    }

    private static void numberGap(CaseCollection collection, RuleContext context) {
        if (!isExcerpt(collection)) {
            numbers(collection).reportGaps("cases", context);
        }
    }

    private static boolean isExcerpt(CaseCollection collection) {
        return collection.isExcerptOfCases()
                || collection
                        .getStatedCaseCount()
                        .filter(stated -> numbers(collection)
                                .isExcerptOf(stated, collection.getCases().size()))
                        .isPresent();
    }

    private static void statedCount(CaseCollection collection, RuleContext context) {
        int listed = collection.getCases().size();
        collection
                .getStatedCaseCount()
                .filter(stated -> listed > 0 && stated.getCount() != listed && !CountRules.isMistyped(stated, listed))
                .filter(stated -> listed > stated.getCount() || !isExcerpt(collection))
                .ifPresent(stated -> {
                    RuleContext at = context.at("statedCaseCount");
                    Object[] parameters = {"value", stated.getCount(), "listed", listed};
                    // Words that say the same show that the source may have miscounted.
                    if (stated.compareAsWritten() == WordingMatch.AGREES) {
                        at.doubt(parameters);
                    } else {
                        at.report(parameters);
                    }
                });
    }
}
