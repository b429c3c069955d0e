package dev.renkei.testing;

import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.casebook.Edition;
import dev.renkei.organization.Organization;
import dev.renkei.result.StatedCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes collections of cases. */
final class CaseCollectionSampler {

    private static final List<String> TITLES = List.of("地域連携事例集", "協同による生活支援の事例集", "見守り活動の好事例集");

    private CaseCollectionSampler() {}

    static CaseCollection sample(RandomSource choices, int index) {
        LocalDate published = Days.ofSigning(choices, Samples.DAY);
        List<CaseStudy> cases = cases(choices);
        CaseCollection.Builder collection = CaseCollection.builder()
                .id(choices.maybe(3, 4, any -> "cases-" + (index + 1)))
                .title(choices.oneOf(TITLES))
                .publisher(choices.maybe(2, 3, OrganizationSampler::named))
                .cases(cases)
                .statedCaseCount(choices.maybe(1, 2, any -> count(any, cases.size())))
                .excerptOfCases(choices.chance(1, 30));
        choices.maybe(1, 4, OrganizationSampler::named).ifPresent(collection::addContributor);
        choices.maybe(1, 2, any -> edition(any, 2, published)).ifPresent(collection::edition);
        choices.maybe(1, 4, any -> edition(any, 1, published.minusYears(1))).ifPresent(collection::previousEdition);
        choices.maybe(1, 3, any -> "各地の取組を広く紹介するために取りまとめました。").ifPresent(collection::addDescription);
        choices.list(0, 3, (any, i) -> List.of("見守り", "買い物支援", "居場所づくり").get(i)).forEach(collection::addTopic);
        choices.maybe(1, 5, any -> "事例一覧（PDF）").ifPresent(collection::addAttachment);
        Optional<String> source = choices.maybe(1, 4, any -> "source-1");
        collection.sources(Notes.sources(choices, published, source));
        return Extensions.build(choices, collection);
    }

    private static List<CaseStudy> cases(RandomSource choices) {
        boolean isNumbered = choices.chance(3, 4);
        return choices.list(
                1, 20, (any, index) -> caseStudy(any, isNumbered ? Optional.of(index + 1) : Optional.empty()));
    }

    static CaseStudy caseStudy(RandomSource choices, Optional<Integer> number) {
        List<Organization> organizations = choices.list(1, 3, (any, index) -> OrganizationSampler.named(any));
        String written = organizations.stream()
                .map(organization -> organization.getName().getDefault())
                .collect(Collectors.joining("、"));
        CaseStudy.Builder caseStudy = CaseStudy.builder()
                .number(number)
                .title(choices.oneOf(InitiativeIdea.ALL).title())
                .organizations(organizations);
        choices.maybe(1, 4, any -> written).ifPresent(caseStudy::organizationsAsWritten);
        return Extensions.build(choices, caseStudy);
    }

    static StatedCount count(RandomSource choices, int number) {
        return StatedDates.inWords(StatedCount.of(number), choices.maybe(1, 2, any -> "全" + number + "事例"));
    }

    static Edition edition(RandomSource choices, int number, LocalDate published) {
        Edition.Builder edition = Edition.builder()
                .number(choices.maybe(1, 2, any -> number))
                .publishedOn(choices.maybe(2, 3, any -> StatedDates.coarse(any, published)))
                .statedCaseCount(choices.maybe(1, 6, any -> count(any, 10)));
        choices.maybe(1, 6, OrganizationSampler::named).ifPresent(edition::addContributor);
        choices.maybe(1, 2, any -> "第" + number + "版").ifPresent(edition::title);
        return Extensions.build(choices, edition);
    }
}
