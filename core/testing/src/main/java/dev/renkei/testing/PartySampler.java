package dev.renkei.testing;

import dev.renkei.agreement.Approval;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.organization.Membership;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.result.StatedCount;
import dev.renkei.testing.SampleContext.NamedParty;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.FiscalCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the parties of an agreement: other organizations each. */
final class PartySampler {

    private static final List<OrganizationForm> FIRST = List.of(
            OrganizationForm.MUNICIPALITY,
            OrganizationForm.PREFECTURE,
            OrganizationForm.WARD,
            OrganizationForm.SPECIAL_WARD);
    private static final List<String> SIDES = List.of("行政", "事業者");

    private final Texts texts;
    private final Completeness completeness;
    private final Timeline timeline;

    PartySampler(Texts texts, Completeness completeness, Timeline timeline) {
        this.texts = texts;
        this.completeness = completeness;
        this.timeline = timeline;
    }

    /**
     * Makes the parties of an agreement; no organization is there twice.
     *
     * @param number  how many there are
     * @param partners  the forms of all parties but the first, the simplest first
     */
    List<NamedParty> sample(RandomSource choices, Range number, List<OrganizationForm> partners) {
        Set<String> used = new HashSet<>();
        return choices.list(number.min(), number.max(), (any, index) -> {
            OrganizationForm form = any.oneOf(index == 0 ? FIRST : partners);
            OrganizationName name = unused(OrganizationName.of(form, PlaceName.sample(any)), used);
            return new NamedParty(name, party(any, index, name));
        });
    }

    /** Returns the organization, or the next one of its form that is not used, or one of the next form. */
    private static OrganizationName unused(OrganizationName name, Set<String> used) {
        int places = PlaceName.ALL.size();
        int forms = OrganizationForm.ALL.size();
        for (int i = 0; i < places * forms; i++) {
            OrganizationForm form = OrganizationForm.ALL.get((name.form().index() + i / places) % forms);
            OrganizationName next =
                    OrganizationName.of(form, PlaceName.ALL.get((name.place().index() + i) % places));
            if (used.add(next.full())) {
                return next;
            }
        }
        throw new IllegalArgumentException("Number of parties must be less than " + used.size() + " but was more");
    }

    private Party party(RandomSource choices, int index, OrganizationName name) {
        LocalDate begun = timeline.begun();
        Party.Builder party = Party.builder()
                .id(NamedParty.id(index))
                .organization(organization(choices, index, name))
                .role(choices.maybe(1, 3, any -> role(index)))
                .side(choices.maybe(1, 6, any -> SIDES.get(index == 0 ? 0 : 1)));
        party.signatories(signatories(choices, name));
        party.signedOn(choices.maybe(1, 10, any -> StatedDates.exact(any, begun)));
        choices.maybe(1, 12, any -> LocalizedText.of(name.place().full() + "役場"))
                .ifPresent(party::signedAt);
        choices.maybe(1, 10, any -> LocalizedText.of(any.oneOf(List.of("公印", "代表者印", "自署"))))
                .ifPresent(party::seal);
        choices.maybe(1, 12, any -> approval(any, begun)).ifPresent(party::addApproval);
        choices.maybe(1, 10, any -> StatedCount.of(1)).ifPresent(party::copies);
        if (index >= 2) {
            choices.maybe(1, 6, this::laterMembership)
                    .flatMap(membership -> membership)
                    .ifPresent(membership -> membership.enter(party));
        }
        choices.maybe(1, 20, OrganizationSampler::named).ifPresent(party::addOnBehalfOf);
        return Extensions.build(choices, party);
    }

    static Approval approval(RandomSource choices, LocalDate begun) {
        Approval.Builder approval = Approval.builder()
                .approvedOn(choices.maybe(2, 3, any -> StatedDates.exact(any, begun.minusDays(any.between(1, 30)))))
                .numberAsWritten(choices.maybe(1, 2, any -> "第" + any.between(1, 60) + "号議案"));
        approval.body(choices.oneOf(List.of("議会", "理事会", "総代会")));
        return Extensions.build(choices, approval);
    }

    /** The fiscal years of plans are those of the first party, which begin in April. */
    private Organization organization(RandomSource choices, int index, OrganizationName name) {
        Organization organization = name.described(choices, texts, completeness, timeline.begun());
        return index > 0
                ? organization
                : Organization.builder()
                        .from(organization)
                        .fiscalCalendar(organization.getFiscalCalendar().map(calendar -> FiscalCalendar.JAPANESE))
                        .build();
    }

    private static String role(int index) {
        return "甲乙丙丁戊己庚辛壬癸".substring(index % 10, index % 10 + 1);
    }

    private List<Signatory> signatories(RandomSource choices, OrganizationName name) {
        return completeness.sometimes(choices, any -> signatory(any, name)).stream()
                .toList();
    }

    Signatory signatory(RandomSource choices, OrganizationName name) {
        boolean isProxy = choices.chance(1, 20);
        Signatory.Builder signatory = Signatory.builder()
                .person(completeness.mostly(choices, Contacts::person))
                .office(completeness.mostly(choices, any -> isProxy ? deputy(name.office()) : name.office()))
                .proxy(isProxy);
        choices.maybe(1, 12, PartySampler::otherOffice).ifPresent(signatory::addOtherOffice);
        return Extensions.build(choices, signatory);
    }

    private static Office deputy(Office office) {
        return Office.of("副" + office.getTitle().getDefault());
    }

    static Office otherOffice(RandomSource choices) {
        OrganizationName other = OrganizationSampler.any().name(choices);
        Office.Builder office =
                Office.builder().title(other.office().getTitle()).organization(other.named());
        return Extensions.build(choices, office);
    }

    /** A party that joined later, and may have left. */
    private record Membership(LocalDate joined, Optional<LocalDate> left) {
        void enter(Party.Builder party) {
            party.joinedOn(StatedDates.on(joined)).leftOn(left.map(StatedDates::on));
        }
    }

    private Optional<Membership> laterMembership(RandomSource choices) {
        LocalDate last = timeline.lastDayOfEvents();
        LocalDate first = LocalDate.of(timeline.anchor().getYear() + 1, 1, 1);
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        LocalDate joined = Days.between(choices, first, last);
        return Optional.of(new Membership(joined, choices.maybe(1, 4, any -> Days.between(any, joined, last))));
    }
}
