package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.message.Message;
import dev.renkei.organization.Organization;
import dev.renkei.text.LanguageTags;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules about agreements as a whole, their parties and signatories.
 */
final class AgreementRules {

    static final RuleBook BOOK = RuleBook.of(
                    Check.of(Agreement.class, error("agreement.party.duplicate"), AgreementRules::duplicateParty)
                            .reading(
                                    "parties/*/organization/name",
                                    "parties/*/organization/identifiers",
                                    "parties/*/joinedOn",
                                    "parties/*/leftOn"),
                    Check.of(Agreement.class, error("agreement.party.duplicate-id"), AgreementRules::duplicateId)
                            .reading("parties/*/id"),
                    Check.of(Agreement.class, error("agreement.party.unknown"), AgreementRules::unknownParty)
                            .reading("parties/*/id"),
                    Check.of(Party.class, error("agreement.party.left-before-joined"), AgreementRules::leftBeforeJoined)
                            .reading("leftOn", "joinedOn"),
                    Check.of(
                                    Agreement.class,
                                    warning("agreement.party.joined-outside-agreement"),
                                    AgreementRules::joinedOutside)
                            .reading("parties/@/joinedOn", "concludedOn", "effectiveOn", "terminatedOn"),
                    Check.of(Party.class, info("agreement.signatory.missing").forPublication(), (party, inspection) -> {
                                if (party.getSignatories().isEmpty()) {
                                    inspection.found(
                                            "name", party.getOrganization().getName());
                                }
                            })
                            .reading("organization/name", "signatories/#"),
                    Check.of(
                                    Signatory.class,
                                    info("agreement.signatory.office-missing").forPublication(),
                                    (signatory, inspection) -> {
                                        if (signatory.getOffice().isEmpty()) {
                                            inspection.found();
                                        }
                                    })
                            .reading("office"),
                    Check.of(
                                    Agreement.class,
                                    warning("agreement.concluded.missing").forPublication(),
                                    (agreement, inspection) -> {
                                        if (agreement.getConcludedOn().isEmpty()) {
                                            inspection.found();
                                        }
                                    })
                            .reading("concludedOn"),
                    Check.of(Agreement.class, info("agreement.concluded.weekend"), AgreementRules::weekend)
                            .reading("concludedOn"),
                    Check.of(
                                    Agreement.class,
                                    error("agreement.amendment.before-conclusion"),
                                    AgreementRules::amendedBeforeConclusion)
                            .reading("amendments/@/amendedOn", "concludedOn"),
                    Check.of(Agreement.class, warning("agreement.amendment.order"), AgreementRules::amendmentOrder)
                            .reading("amendments/*/amendedOn"),
                    Check.of(Agreement.class, error("agreement.relation.to-itself"), AgreementRules::relatedToItself)
                            .reading("id"),
                    Check.of(Agreement.class, error("agreement.language.unknown"), AgreementRules::unknownLanguage)
                            .reading())
            .declaring(error("agreement.party.too-few"));

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private AgreementRules() {}

    private static void duplicateParty(Agreement agreement, Inspection inspection) {
        Roll<Party> earlier = Roll.keeping(AgreementRules::leavesLater);
        for (int i = 0; i < agreement.getParties().size(); i++) {
            Party party = agreement.getParties().get(i);
            Organization organization = party.getOrganization();
            if (earlier.entriesOf(organization).anyMatch(each -> !hasReturned(each, party))) {
                inspection.at("parties", i).found("name", organization.getName());
            }
            earlier.enter(organization, party);
        }
    }

    /** Of two parties, the one that has not left, or that left later, is the one that a third would have to return after. */
    private static Party leavesLater(Party one, Party other) {
        Optional<LocalDate> lastDay = date(one.getLeftOn()).map(PartialDate::getLastDay);
        boolean oneLeftFirst = lastDay.isPresent()
                && date(other.getLeftOn())
                        .map(PartialDate::getLastDay)
                        .filter(day -> !day.isAfter(lastDay.get()))
                        .isEmpty();
        return oneLeftFirst ? other : one;
    }

    /** An organization that left and joined again is not there twice. */
    private static boolean hasReturned(Party earlier, Party later) {
        Optional<PartialDate> left = date(earlier.getLeftOn());
        return left.isPresent()
                && date(later.getJoinedOn())
                        .filter(joined -> joined.isAfter(left.get()))
                        .isPresent();
    }

    private static void duplicateId(Agreement agreement, Inspection inspection) {
        new Repeats<String>().tell(agreement.getParties(), Party::getId, inspection.at("parties"), "id");
    }

    private static void unknownParty(Agreement agreement, Inspection inspection) {
        References references = References.of(agreement);
        for (int i = 0; i < agreement.getContributions().size(); i++) {
            references.toParties(agreement.getContributions().get(i), inspection.at("contributions", i));
        }
        for (int i = 0; i < agreement.getStatements().size(); i++) {
            references.toParty(agreement.getStatements().get(i).getParty(), inspection.at("statements", i, "party"));
        }
    }

    private static void leftBeforeJoined(Party party, Inspection inspection) {
        Optional<PartialDate> joined = date(party.getJoinedOn());
        date(party.getLeftOn())
                .filter(left -> joined.filter(left::isBefore).isPresent())
                .ifPresent(left -> inspection.at("leftOn").found("value", left, "joined", joined.get()));
    }

    private static void joinedOutside(Agreement agreement, Inspection inspection) {
        Optional<PartialDate> begin = Stream.of(agreement.getConcludedOn(), agreement.getEffectiveOn())
                .flatMap(Optional::stream)
                .map(StatedDate::getDate)
                .min(PartialDate::compareTo);
        Optional<PartialDate> end = date(agreement.getTerminatedOn());
        for (int i = 0; i < agreement.getParties().size(); i++) {
            Inspection.Spot spot = inspection.at("parties", i, "joinedOn");
            date(agreement.getParties().get(i).getJoinedOn())
                    .filter(joined -> begin.filter(joined::isBefore).isPresent()
                            || end.filter(joined::isAfter).isPresent())
                    .ifPresent(joined -> spot.found("value", joined));
        }
    }

    private static void weekend(Agreement agreement, Inspection inspection) {
        date(agreement.getConcludedOn())
                .flatMap(PartialDate::toLocalDate)
                .filter(day -> WEEKEND.contains(day.getDayOfWeek()))
                .ifPresent(day -> inspection.at("concludedOn").found("value", day, "weekday", weekday(day)));
    }

    private static Message weekday(LocalDate day) {
        return Message.of(AgreementRules.class, "Reports", "weekday." + day.getDayOfWeek(), Map.of());
    }

    private static void amendedBeforeConclusion(Agreement agreement, Inspection inspection) {
        Optional<PartialDate> concluded = date(agreement.getConcludedOn());
        for (int i = 0; i < agreement.getAmendments().size(); i++) {
            PartialDate amended =
                    agreement.getAmendments().get(i).getAmendedOn().getDate();
            if (concluded.filter(amended::isBefore).isPresent()) {
                inspection.at("amendments", i, "amendedOn").found("value", amended, "concluded", concluded.get());
            }
        }
    }

    private static void amendmentOrder(Agreement agreement, Inspection inspection) {
        for (int i = 1; i < agreement.getAmendments().size(); i++) {
            PartialDate before =
                    agreement.getAmendments().get(i - 1).getAmendedOn().getDate();
            PartialDate amended =
                    agreement.getAmendments().get(i).getAmendedOn().getDate();
            if (amended.isBefore(before)) {
                inspection.at("amendments", i, "amendedOn").found("value", amended, "before", before);
            }
        }
    }

    private static void relatedToItself(Agreement agreement, Inspection inspection) {
        for (int i = 0; i < agreement.getRelations().size(); i++) {
            Optional<String> other = agreement.getRelations().get(i).getAgreement();
            if (other.isPresent() && other.equals(agreement.getId())) {
                inspection.at("relations", i, "agreement").found("value", other.get());
            }
        }
    }

    private static void unknownLanguage(Agreement agreement, Inspection inspection) {
        for (int i = 0; i < agreement.getLanguages().size(); i++) {
            String language = agreement.getLanguages().get(i);
            if (!language.isBlank() && !LanguageTags.isKnown(language)) {
                inspection.at("languages", i).found("value", language);
            }
        }
    }

    private static Optional<PartialDate> date(Optional<StatedDate> stated) {
        return stated.map(StatedDate::getDate);
    }
}
