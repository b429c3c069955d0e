package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Statement;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Person;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks the rules about parties and signatories.
 */
final class PartyBreakers {

    private static final String NOBODY = "nobody";
    private static final LocalizedText WORDS = LocalizedText.of("取組に協力する");

    private PartyBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("agreement.party.too-few", BreakStrategy.of(Agreement.class, PartyBreakers::tooFew)),
                Breaker.of("agreement.party.duplicate", BreakStrategy.of(Agreement.class, PartyBreakers::duplicate)),
                Breaker.of(
                        "agreement.party.duplicate-id", BreakStrategy.of(Agreement.class, PartyBreakers::duplicateId)),
                Breaker.of("agreement.party.unknown", BreakStrategy.of(Agreement.class, PartyBreakers::unknown)),
                Breaker.of("agreement.party.left-before-joined", ofEachParty(PartyBreakers::leftBeforeJoined)),
                Breaker.of(
                        "agreement.party.left-before-conclusion",
                        BreakStrategy.of(Agreement.class, PartyBreakers::leftEarly)),
                Breaker.of("agreement.party.joined-outside-agreement", ofEachParty(PartyBreakers::joinedOutside)),
                Breaker.of("agreement.signatory.missing", BreakStrategy.of(Party.class, PartyBreakers::noSignatory)),
                Breaker.of(
                        "agreement.signatory.office-missing", BreakStrategy.of(Party.class, PartyBreakers::noOffice)));
    }

    /** Takes one party of an agreement, when the agreement begins, and where the party is. */
    @FunctionalInterface
    private interface PartyFault {
        Fault<Party> in(Party party, LocalDate begin);
    }

    private static BreakStrategy<Agreement> ofEachParty(PartyFault breaking) {
        return BreakStrategy.of(Agreement.class, agreement -> {
            Agreement concluded = AgreementBreakers.concluded(agreement);
            LocalDate begin = firstDay(concluded);
            return IntStream.range(0, concluded.getParties().size())
                    .mapToObj(i ->
                            at(concluded, i, breaking.in(concluded.getParties().get(i), begin)))
                    .toList();
        });
    }

    private static Fault<Agreement> at(Agreement agreement, int index, Fault<Party> fault) {
        Function<Party, Agreement> with =
                party -> withParties(agreement, Elements.replaced(agreement.getParties(), index, party));
        return new Fault<>(
                "/parties/" + index + fault.pointer(),
                with.apply(fault.broken()),
                with.apply(fault.nearMiss()),
                fault.change());
    }

    private static LocalDate firstDay(Agreement concluded) {
        return Stream.concat(concluded.getConcludedOn().stream(), concluded.getEffectiveOn().stream())
                .flatMap(stated -> stated.firstDay().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Whoever is no party any more is not spoken of either. */
    private static List<Fault<Agreement>> tooFew(Agreement agreement) {
        Agreement silent = Agreement.builder()
                .from(agreement)
                .contributions(List.of())
                .statements(List.of())
                .plans(agreement.getPlans().stream()
                        .map(PartyBreakers::withoutParties)
                        .toList())
                .build();
        return agreement.getParties().size() < 2
                ? List.of()
                : List.of(new Fault<>(
                        "/parties",
                        withParties(silent, agreement.getParties().subList(0, 1)),
                        withParties(silent, agreement.getParties().subList(0, 2)),
                        "The agreement has one party"));
    }

    private static Plan withoutParties(Plan plan) {
        return Plan.builder()
                .from(plan)
                .initiatives(plan.getInitiatives().stream()
                        .map(initiative -> Initiative.builder()
                                .from(initiative)
                                .contributions(List.of())
                                .partyIds(List.of())
                                .build())
                        .toList())
                .build();
    }

    private static List<Fault<Agreement>> duplicate(Agreement agreement) {
        return agreement.getParties().stream()
                .limit(1)
                .map(party -> party.getOrganization().getName())
                .map(name -> new Fault<>(
                        "/parties/" + agreement.getParties().size(),
                        with(
                                agreement,
                                Party.of(Organization.builder().name(name).build())),
                        with(agreement, Party.of(name.getDefault() + "の友の会")),
                        "The first party is there again"))
                .toList();
    }

    private static List<Fault<Agreement>> duplicateId(Agreement agreement) {
        Agreement keyed = withKey(agreement);
        return keyOf(keyed).stream()
                .map(key -> new Fault<>(
                        "/parties/" + agreement.getParties().size() + "/id",
                        with(keyed, partyOf(key)),
                        with(keyed, partyOf(key + "-2")),
                        "A further party has the key of another"))
                .toList();
    }

    private static List<Fault<Agreement>> unknown(Agreement agreement) {
        Agreement keyed = withKey(agreement);
        return keyOf(keyed).stream()
                .flatMap(key -> Stream.of(
                        new Fault<>(
                                "/contributions/" + agreement.getContributions().size() + "/party",
                                with(keyed, contribution().partyId(NOBODY).build()),
                                with(keyed, contribution().partyId(key).build()),
                                "A contribution is that of nobody who is a party"),
                        new Fault<>(
                                "/contributions/" + agreement.getContributions().size() + "/recipients/0",
                                with(
                                        keyed,
                                        contribution().addRecipientId(NOBODY).build()),
                                with(keyed, contribution().addRecipientId(key).build()),
                                "A contribution goes to nobody who is a party"),
                        new Fault<>(
                                "/statements/" + agreement.getStatements().size() + "/party",
                                with(keyed, statementOf(NOBODY)),
                                with(keyed, statementOf(key)),
                                "A statement is made by nobody who is a party")))
                .toList();
    }

    private static Fault<Party> leftBeforeJoined(Party party, LocalDate begin) {
        Party joined = Party.builder().from(party).joinedOn(on(begin)).build();
        return new Fault<>(
                "/leftOn",
                Party.builder().from(joined).leftOn(on(begin.minusDays(1))).build(),
                Party.builder().from(joined).leftOn(on(begin)).build(),
                "A party left on the day before it joined");
    }

    private static List<Fault<Agreement>> leftEarly(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate day = AgreementBreakers.conclusion(concluded).getFirstDay();
        return List.of(new Fault<>(
                "/parties/" + concluded.getParties().size() + "/leftOn",
                with(concluded, leaving(day.minusDays(1))),
                with(concluded, leaving(day)),
                "A party left on the day before the conclusion"));
    }

    private static Party leaving(LocalDate day) {
        return Party.builder()
                .organization(Organization.of("手本商工会"))
                .leftOn(on(day))
                .build();
    }

    private static Fault<Party> joinedOutside(Party party, LocalDate begin) {
        return new Fault<>(
                "/joinedOn",
                Party.builder().from(party).joinedOn(on(begin.minusDays(1))).build(),
                Party.builder().from(party).joinedOn(on(begin)).build(),
                "A party joined on the day before the agreement begins");
    }

    private static List<Fault<Party>> noSignatory(Party party) {
        return List.of(new Fault<>(
                "",
                Party.builder().from(party).signatories(List.of()).build(),
                Party.builder()
                        .from(party)
                        .signatories(List.of(
                                Signatory.builder().office(Office.of("代表者")).build()))
                        .build(),
                "Nobody signed for the party"));
    }

    private static List<Fault<Party>> noOffice(Party party) {
        Signatory.Builder signatory = Signatory.builder().person(Person.of("見本 花子"));
        return List.of(new Fault<>(
                "/signatories/" + party.getSignatories().size(),
                Party.builder().from(party).addSignatory(signatory.build()).build(),
                Party.builder()
                        .from(party)
                        .addSignatory(signatory.office(Office.of("代表者")).build())
                        .build(),
                "A signatory holds no office"));
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
        Party first = Party.builder()
                .from(agreement.getParties().get(0))
                .id("first-party")
                .build();
        return withParties(agreement, Elements.replaced(agreement.getParties(), 0, first));
    }

    private static Party partyOf(String key) {
        return Party.builder().id(key).organization(Organization.of("手本商工会")).build();
    }

    private static Contribution.Builder contribution() {
        return Contribution.builder().text(WORDS);
    }

    private static Statement statementOf(String party) {
        return Statement.builder().partyId(party).addText(WORDS).build();
    }

    /** Adds a party, of whom the source does not know when it states a number of parties. */
    private static Agreement with(Agreement agreement, Party party) {
        return Agreement.builder()
                .from(agreement)
                .statedPartyCount(Optional.empty())
                .addParty(party)
                .build();
    }

    private static Agreement with(Agreement agreement, Contribution contribution) {
        return Agreement.builder().from(agreement).addContribution(contribution).build();
    }

    private static Agreement with(Agreement agreement, Statement statement) {
        return Agreement.builder().from(agreement).addStatement(statement).build();
    }

    private static Agreement withParties(Agreement agreement, List<Party> parties) {
        return Agreement.builder().from(agreement).parties(parties).build();
    }

    private static StatedDate on(LocalDate day) {
        return StatedDate.of(PartialDate.of(day));
    }
}
