package dev.renkei.testing.breaker;

import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.organization.Organization;
import dev.renkei.result.StatedCount;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks the rules about collections of cases.
 */
final class CasebookBreakers {

    private CasebookBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("casebook.stated-count", CaseCollection.class, CasebookBreakers::statedCount),
                numbering("casebook.number.duplicate", last -> 1, "The last case has the number of the first"),
                numbering("casebook.number.gap", last -> last + 1, "A number is left out before the last case"),
                Breaker.of("casebook.case.without-organization", CaseStudy.class, CasebookBreakers::nobody));
    }

    private static Fault<CaseCollection> statedCount(CaseCollection collection) {
        int listed = collection.getCases().size();
        return Fault.at(
                collection,
                "/statedCaseCount",
                cases(listed + 1),
                cases(listed),
                "One more case is announced than listed");
    }

    private static StatedCount cases(int count) {
        return StatedCount.of(count, count + "の事例");
    }

    private static Breaker numbering(String code, IntUnaryOperator wrong, String change) {
        return Breaker.of(code, CaseCollection.class, collection -> {
            CaseCollection several = ofSeveral(collection);
            int last = several.getCases().size();
            return new Fault<>(
                    "/cases/" + (last - 1) + "/number",
                    numbered(several, wrong.applyAsInt(last)),
                    numbered(several, last),
                    change);
        });
    }

    private static CaseCollection ofSeveral(CaseCollection collection) {
        return collection.getCases().size() > 1
                ? collection
                : Copy.without(MissingParts.withCases(collection), "statedCaseCount");
    }

    /** Numbers cases from 1 on, but for the last. */
    private static CaseCollection numbered(CaseCollection collection, int last) {
        List<CaseStudy> cases = collection.getCases();
        return Copy.with(
                collection,
                "cases",
                IntStream.range(0, cases.size())
                        .mapToObj(i -> Copy.with(cases.get(i), "number", i < cases.size() - 1 ? i + 1 : last))
                        .toList());
    }

    private static Fault<CaseStudy> nobody(CaseStudy study) {
        List<Organization> organizations = study.getOrganizations().isEmpty()
                ? List.of(Organization.of("見本協力会"))
                : study.getOrganizations().subList(0, 1);
        return Fault.at(study, "/organizations", List.of(), organizations, "A case is that of nobody");
    }
}
