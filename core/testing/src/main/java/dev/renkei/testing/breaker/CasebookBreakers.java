package dev.renkei.testing.breaker;

import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.organization.Organization;
import dev.renkei.result.StatedCount;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks the rules about collections of cases.
 */
final class CasebookBreakers {

    private CasebookBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "casebook.stated-count", BreakStrategy.of(CaseCollection.class, CasebookBreakers::statedCount)),
                Breaker.of(
                        "casebook.number.duplicate",
                        BreakStrategy.of(CaseCollection.class, CasebookBreakers::duplicateNumber)),
                Breaker.of("casebook.number.gap", BreakStrategy.of(CaseCollection.class, CasebookBreakers::numberGap)),
                Breaker.of(
                        "casebook.case.without-organization",
                        BreakStrategy.of(CaseStudy.class, CasebookBreakers::withoutOrganization)));
    }

    private static List<Fault<CaseCollection>> statedCount(CaseCollection collection) {
        int listed = collection.getCases().size();
        return List.of(new Fault<>(
                "/statedCaseCount",
                announcing(collection, listed + 1),
                announcing(collection, listed),
                "One more case is announced than listed"));
    }

    private static CaseCollection announcing(CaseCollection collection, int count) {
        return CaseCollection.builder()
                .from(collection)
                .statedCaseCount(StatedCount.of(count, count + "の事例"))
                .build();
    }

    private static List<Fault<CaseCollection>> duplicateNumber(CaseCollection collection) {
        CaseCollection several = ofSeveral(collection);
        int last = several.getCases().size();
        return List.of(new Fault<>(
                "/cases/" + (last - 1) + "/number",
                numbered(several, 1),
                numbered(several, last),
                "The last case has the number of the first"));
    }

    private static List<Fault<CaseCollection>> numberGap(CaseCollection collection) {
        CaseCollection several = ofSeveral(collection);
        int last = several.getCases().size();
        return List.of(new Fault<>(
                "/cases/" + (last - 1) + "/number",
                numbered(several, last + 1),
                numbered(several, last),
                "A number is left out before the last case"));
    }

    private static CaseCollection ofSeveral(CaseCollection collection) {
        return collection.getCases().size() > 1
                ? collection
                : CaseCollection.builder()
                        .from(collection)
                        .addAllCases(MissingParts.caseCollection().getCases())
                        .statedCaseCount(Optional.<StatedCount>empty())
                        .build();
    }

    /** Numbers cases from 1 on, but for the last. */
    private static CaseCollection numbered(CaseCollection collection, int last) {
        List<CaseStudy> cases = collection.getCases();
        return CaseCollection.builder()
                .from(collection)
                .cases(IntStream.range(0, cases.size())
                        .mapToObj(i -> CaseStudy.builder()
                                .from(cases.get(i))
                                .number(i < cases.size() - 1 ? i + 1 : last)
                                .build())
                        .toList())
                .build();
    }

    private static List<Fault<CaseStudy>> withoutOrganization(CaseStudy study) {
        List<Organization> organizations = study.getOrganizations().isEmpty()
                ? List.of(Organization.of("見本協力会"))
                : study.getOrganizations().subList(0, 1);
        return List.of(new Fault<>(
                "/organizations",
                CaseStudy.builder().from(study).organizations(List.of()).build(),
                CaseStudy.builder().from(study).organizations(organizations).build(),
                "A case is that of nobody"));
    }
}
