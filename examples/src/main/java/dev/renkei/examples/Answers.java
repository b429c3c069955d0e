package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.DueDuty;
import dev.renkei.agreement.DueNotice;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Relation;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.register.Discrepancies;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterIndex;
import dev.renkei.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words what the index of a register finds.
 *
 * @param locale  the language of the texts that the register has in several
 */
record Answers(Locale locale) {

    Answer of(Agreement agreement) {
        return titled(Answer.empty().with("id", agreement.getId()), "title", agreement)
                .with(
                        "parties",
                        names(agreement.getParties().stream()
                                .map(Party::getOrganization)
                                .toList()));
    }

    /** Adds the title; the words for an agreement without one have another name, lest they be taken for a title. */
    private Answer titled(Answer answer, String name, Agreement agreement) {
        return agreement
                .getTitle()
                .map(title -> answer.with(name, text(title)))
                .orElseGet(() -> answer.with("untitled", agreement.describe(locale)));
    }

    Answer of(DueNotice notice) {
        return of(notice.agreement())
                .with("lastDayOfNotice", notice.lastDayOfNotice().toString())
                .with("expiry", notice.expiry().toString())
                .with("side", notice.side().orElse("each"))
                .with("otherwise", notice.statusOtherwise().getLabel(locale))
                .with("renewedUntil", notice.renewedUntil().map(LocalDate::toString));
    }

    Answer of(DueDuty due) {
        return of(due.agreement())
                .with("duty", due.duty().getTitle().map(this::text))
                .with("kind", due.duty().getKind().map(kind -> kind.getLabel(locale)))
                .with("dueOn", due.dueOn().toString())
                .with("doneOn", due.doneOn().map(LocalDate::toString));
    }

    Answer of(Initiative initiative) {
        return Answer.empty()
                .with("id", initiative.getId())
                .with("title", text(initiative.getTitle()))
                .with("actors", names(initiative.getActors()));
    }

    Answer of(RegisterIndex.AgreedInitiative found) {
        Answer initiative = Answer.empty()
                .with("id", found.initiative().getId())
                .with("title", text(found.initiative().getTitle()))
                .with("agreement", found.agreement().getId());
        return titled(initiative, "agreementTitle", found.agreement());
    }

    /** Words each place, first those with an agreement. */
    List<Answer> of(RegisterIndex.PlaceCoverage coverage) {
        return Stream.concat(
                        coverage.covered().stream().map(place -> of(place, "covered")),
                        coverage.notCovered().stream().map(place -> of(place, "not-covered")))
                .toList();
    }

    private Answer of(Place place, String state) {
        return Answer.empty()
                .with("place", text(place.getName()))
                .with("code", place.getCode().map(Object::toString))
                .with("state", state);
    }

    Answer of(Network network) {
        return Answer.empty()
                .with("id", network.getId())
                .with("name", text(network.getName()))
                .with("members", names(network.getMembers()));
    }

    Answer of(RegisterIndex.CollectedCase found) {
        return Answer.empty()
                .with("collection", found.collection().getId())
                .with("number", found.caseStudy().getNumber().map(String::valueOf))
                .with("title", text(found.caseStudy().getTitle()))
                .with("organizations", names(found.caseStudy().getOrganizations()));
    }

    Answer of(Discrepancies.Conflict conflict) {
        return Answer.empty()
                .with("identifier", conflict.identifier().toString())
                .with(
                        "organizations",
                        names(conflict.organizations().stream()
                                .map(Register.Located::part)
                                .toList()))
                .with(
                        "pointers",
                        conflict.organizations().stream().map(Answers::pointer).toList());
    }

    Answer of(Discrepancies.Lookalike pair) {
        return Answer.empty()
                .with(
                        "organizations",
                        names(List.of(pair.one().part(), pair.other().part())))
                .with("pointers", List.of(pointer(pair.one()), pointer(pair.other())));
    }

    Answer ofRelation(Register.Located<Relation> relation) {
        return Answer.empty()
                .with("kind", relation.part().getKind().toString())
                .with("agreement", relation.part().getAgreementId())
                .with("pointer", pointer(relation));
    }

    Answer ofCycle(List<Register.Located<Agreement>> agreements) {
        return Answer.empty()
                .with(
                        "agreements",
                        agreements.stream()
                                .map(each -> each.part()
                                        .getId()
                                        .orElseGet(() -> each.part().describe(locale)))
                                .toList())
                .with("pointers", agreements.stream().map(Answers::pointer).toList());
    }

    private List<String> names(List<Organization> organizations) {
        return organizations.stream().map(each -> text(each.getName())).toList();
    }

    private String text(LocalizedText text) {
        return text.in(locale);
    }

    /** Returns the JSON Pointer of a place in the register. */
    private static String pointer(Register.Located<?> located) {
        return located.steps().stream().map(step -> "/" + step).collect(Collectors.joining());
    }
}
