package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Statement;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Person;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Breaks the rules about parties and signatories.
 */
final class PartyBreakers {

    private static final String NOBODY = "nobody";
    private static final LocalizedText WORDS = LocalizedText.of("取組に協力する");
    private static final Party OTHER = Party.of("手本商工会");

    private PartyBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.ofSeveral("agreement.party.too-few", Agreement.class, PartyBreakers::tooFew),
                Breaker.ofSeveral("agreement.party.duplicate", Agreement.class, PartyBreakers::duplicate),
                Breaker.ofSeveral("agreement.party.duplicate-id", Agreement.class, PartyBreakers::duplicateId),
                Breaker.ofSeveral("agreement.party.unknown", Agreement.class, PartyBreakers::unknown),
                ofEachParty("agreement.party.left-before-joined", PartyBreakers::leftBeforeJoined),
                Breaker.of("agreement.party.left-before-conclusion", Agreement.class, PartyBreakers::leftEarly),
                ofEachParty("agreement.party.joined-outside-agreement", PartyBreakers::joinedOutside),
                Breaker.of("agreement.signatory.missing", Party.class, PartyBreakers::noSignatory),
                Breaker.at(
                        "agreement.signatory.office-missing",
                        Party.class,
                        "/signatories/-",
                        Signatory.builder().person(Person.of("見本 花子")).build(),
                        Signatory.builder()
                                .person(Person.of("見本 花子"))
                                .office(Office.of("代表者"))
                                .build(),
                        "A signatory holds no office"));
    }

    /** Gives a fault to each party of an agreement, by the day on which the agreement begins. */
    private static Breaker ofEachParty(String code, BiFunction<Party, LocalDate, Fault<Party>> fault) {
        return Breaker.ofSeveral(code, Agreement.class, agreement -> {
            Agreement concluded = AgreementBreakers.concluded(agreement);
            LocalDate begin = firstDay(concluded);
            return Fault.ofEach(
                    concluded, "parties", concluded.getParties(), party -> List.of(fault.apply(party, begin)));
        });
    }

    private static LocalDate firstDay(Agreement concluded) {
        return Stream.concat(concluded.getConcludedOn().stream(), concluded.getEffectiveOn().stream())
                .flatMap(stated -> stated.firstDay().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** References to parties that are removed are removed too. */
    private static List<Fault<Agreement>> tooFew(Agreement agreement) {
        List<Plan> plans =
                agreement.getPlans().stream().map(PartyBreakers::withoutParties).toList();
        List<Party> parties = agreement.getParties();
        return parties.size() < 2
                ? List.of()
                : List.of(Fault.at(
                        Copy.with(Copy.without(agreement, "contributions", "statements"), "plans", plans),
                        "/parties",
                        parties.subList(0, 1),
                        parties.subList(0, 2),
                        "The agreement has one party"));
    }

    private static Plan withoutParties(Plan plan) {
        return Copy.with(
                plan,
                "initiatives",
                plan.getInitiatives().stream()
                        .map(initiative -> Copy.without(initiative, "contributions", "parties"))
                        .toList());
    }

    private static List<Fault<Agreement>> duplicate(Agreement agreement) {
        return agreement.getParties().stream()
                .limit(1)
                .map(party -> party.getOrganization().getName())
                .map(name -> Fault.at(
                        uncounted(agreement),
                        "/parties/-",
                        Party.of(Organization.builder().name(name).build()),
                        Party.of(name.getDefault() + "の友の会"),
                        "The first party is there again"))
                .toList();
    }

    private static List<Fault<Agreement>> duplicateId(Agreement agreement) {
        Agreement keyed = withKey(uncounted(agreement));
        return keyOf(keyed).stream()
                .map(key -> Fault.at(
                        keyed,
                        "/parties/-/id",
                        Copy.with(OTHER, "id", key),
                        Copy.with(OTHER, "id", key + "-2"),
                        "A further party has the key of another"))
                .toList();
    }

    private static List<Fault<Agreement>> unknown(Agreement agreement) {
        Agreement keyed = withKey(agreement);
        return keyOf(keyed).stream()
                .flatMap(key -> Stream.of(
                        Fault.at(
                                keyed,
                                "/contributions/-/party",
                                contribution().partyId(NOBODY).build(),
                                contribution().partyId(key).build(),
                                "A contribution is that of nobody who is a party"),
                        Fault.at(
                                keyed,
                                "/contributions/-/recipients/0",
                                contribution().addRecipientId(NOBODY).build(),
                                contribution().addRecipientId(key).build(),
                                "A contribution goes to nobody who is a party"),
                        Fault.at(
                                keyed,
                                "/statements/-/party",
                                statementOf(NOBODY),
                                statementOf(key),
                                "A statement is made by nobody who is a party")))
                .toList();
    }

    private static Fault<Party> leftBeforeJoined(Party party, LocalDate begin) {
        return Fault.at(
                Copy.with(party, "joinedOn", StatedDate.of(begin)),
                "/leftOn",
                StatedDate.of(begin.minusDays(1)),
                StatedDate.of(begin),
                "A party left on the day before it joined");
    }

    private static Fault<Agreement> leftEarly(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(uncounted(agreement));
        LocalDate day = AgreementBreakers.conclusion(concluded).getFirstDay();
        return Fault.at(
                concluded,
                "/parties/-/leftOn",
                Copy.with(OTHER, "leftOn", StatedDate.of(day.minusDays(1))),
                Copy.with(OTHER, "leftOn", StatedDate.of(day)),
                "A party left on the day before the conclusion");
    }

    private static Fault<Party> joinedOutside(Party party, LocalDate begin) {
        return Fault.at(
                party,
                "/joinedOn",
                StatedDate.of(begin.minusDays(1)),
                StatedDate.of(begin),
                "A party joined on the day before the agreement begins");
    }

    private static Fault<Party> noSignatory(Party party) {
        Signatory signatory = Signatory.builder().office(Office.of("代表者")).build();
        return new Fault<>(
                "",
                Copy.without(party, "signatories"),
                Copy.with(party, "signatories", List.of(signatory)),
                "Nobody signed for the party");
    }

    private static Optional<String> keyOf(Agreement agreement) {
        return agreement.getParties().stream()
                .flatMap(party -> party.getId().stream())
                .findFirst();
    }

    /** Returns the agreement with a key for its first party, if none has one. */
    private static Agreement withKey(Agreement agreement) {
        if (keyOf(agreement).isPresent() || agreement.getParties().isEmpty()) {
            return agreement;
        }
        Party first = Copy.with(agreement.getParties().get(0), "id", "first-party");
        return Copy.replacing(agreement, "parties", 0, first);
    }

    private static Contribution.Builder contribution() {
        return Contribution.builder().text(WORDS);
    }

    private static Statement statementOf(String party) {
        return Statement.builder().partyId(party).addText(WORDS).build();
    }

    /** Returns an agreement to which a party can be added of whom the source did not know when it stated their number. */
    private static Agreement uncounted(Agreement agreement) {
        return Copy.without(agreement, "statedPartyCount");
    }
}
