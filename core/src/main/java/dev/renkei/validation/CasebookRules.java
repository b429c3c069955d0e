package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import java.util.List;
import java.util.Optional;

/**
 * The rules about collections of cases.
 */
final class CasebookRules {

    static final RuleBook BOOK = RuleBook.of(
                    Check.of(CaseCollection.class, error("casebook.stated-count"), CasebookRules::statedCount)
                            .reading("statedCaseCount", "cases"),
                    Check.of(
                                    CaseCollection.class,
                                    error("casebook.number.duplicate"),
                                    (collection, inspection) -> Ordinals.of(numbers(collection))
                                            .forEachRepeated(i -> inspection
                                                    .at("cases", i, "number")
                                                    .found(
                                                            "value",
                                                            numbers(collection)
                                                                    .get(i)
                                                                    .get())))
                            .reading("cases/*/number"),
                    Check.of(
                                    CaseCollection.class,
                                    warning("casebook.number.gap"),
                                    (collection, inspection) -> Ordinals.of(numbers(collection))
                                            .forEachGap((i, expected) -> inspection
                                                    .at("cases", i, "number")
                                                    .found(
                                                            "value",
                                                            numbers(collection)
                                                                    .get(i)
                                                                    .get(),
                                                            "expected",
                                                            expected)))
                            .reading("cases/*/number"))
            .declaring(error("casebook.case.without-organization"));

    private CasebookRules() {}

    private static List<Optional<Integer>> numbers(CaseCollection collection) {
        return collection.getCases().stream().map(CaseStudy::getNumber).toList();
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
