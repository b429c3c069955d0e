package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;

/**
 * The rules about collections of cases.
 */
final class CasebookRules {

    static final RuleBook BOOK = RuleBook.of(
                    Check.of(CaseCollection.class, error("casebook.stated-count"), CasebookRules::statedCount)
                            .reading("statedCaseCount", "cases"),
                    Check.of(CaseCollection.class, error("casebook.number.duplicate"), CasebookRules::duplicateNumber)
                            .reading("cases/*/number"),
                    Check.of(CaseCollection.class, warning("casebook.number.gap"), CasebookRules::numberGap)
                            .reading("cases/*/number"))
            .declaring(error("casebook.case.without-organization"));

    private CasebookRules() {}

    private static NumberingCheck numbers(CaseCollection collection) {
        return NumberingCheck.of(
                collection.getCases().stream().map(CaseStudy::getNumber).toList());
    }

    private static void duplicateNumber(CaseCollection collection, Inspection inspection) {
        numbers(collection)
                .forEachRepeated(
                        (i, number) -> inspection.at("cases", i, "number").found("value", number));
    }

    private static void numberGap(CaseCollection collection, Inspection inspection) {
        numbers(collection)
                .forEachGap((i, number, expected) ->
                        inspection.at("cases", i, "number").found("value", number, "expected", expected));
    }

    private static void statedCount(CaseCollection collection, Inspection inspection) {
        int listed = collection.getCases().size();
        collection
                .getStatedCaseCount()
                .filter(stated -> stated.getCount() != listed)
                .filter(stated -> !stated.saysAndOthers() || listed > stated.getCount())
                .ifPresent(
                        stated -> inspection.at("statedCaseCount").found("value", stated.getCount(), "listed", listed));
    }
}
