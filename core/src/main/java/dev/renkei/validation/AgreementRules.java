package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.text.LanguageTags;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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
        List<Party> parties = agreement.getParties();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            if (parties.subList(0, i).stream().anyMatch(earlier -> isTwice(earlier, party))) {
                inspection
                        .at("parties", i)
                        .found("name", party.getOrganization().getName());
            }
        }
    }

    /** An organization that left and joined again is not there twice. */
    private static boolean isTwice(Party earlier, Party later) {
        boolean returned = date(earlier.getLeftOn()).isPresent()
                && date(later.getJoinedOn())
                        .filter(joined ->
                                joined.isAfter(date(earlier.getLeftOn()).get()))
                        .isPresent();
        return !returned && OrganizationRules.isSame(earlier.getOrganization(), later.getOrganization());
    }

    private static void duplicateId(Agreement agreement, Inspection inspection) {
        List<Optional<String>> ids =
                agreement.getParties().stream().map(Party::getId).toList();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).isPresent() && ids.indexOf(ids.get(i)) < i) {
                inspection.at("parties", i, "id").found("value", ids.get(i).get());
            }
        }
    }

    private static void unknownParty(Agreement agreement, Inspection inspection) {
        for (int i = 0; i < agreement.getContributions().size(); i++) {
            References.toParties(agreement, agreement.getContributions().get(i), inspection.at("contributions", i));
        }
        for (int i = 0; i < agreement.getStatements().size(); i++) {
            References.toParty(
                    agreement, agreement.getStatements().get(i).getParty(), inspection.at("statements", i, "party"));
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
                .ifPresent(day -> inspection.at("concludedOn").found(weekday(day)));
    }

    private static Object[] weekday(LocalDate day) {
        boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
        return new Object[] {
            "value", day, "weekday@en", saturday ? "Saturday" : "Sunday", "weekday@ja", saturday ? "土曜日" : "日曜日"
        };
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
