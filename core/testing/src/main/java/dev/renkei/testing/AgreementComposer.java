package dev.renkei.testing;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.FormerProvisions;
import dev.renkei.agreement.LanguageVersion;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Statement;
import dev.renkei.organization.Organization;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.StatedCount;
import dev.renkei.testing.SampleContext.NamedParty;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parts of an agreement together. */
final class AgreementComposer {

    static final List<Relation.Kind> RELATION_KINDS = List.of(
            Relation.Kind.RELATED, Relation.Kind.EXTENDS, Relation.Kind.UNDER_FRAMEWORK, Relation.Kind.SUPERSEDES);

    private static final List<String> STATEMENTS = List.of(
            "このたびの協定を機に、住民の皆さまの暮らしに一層役立ててまいります。", "それぞれの強みを生かし、持続可能な地域づくりに貢献します。", "末永い連携となるよう、できることから着実に取り組みます。");

    private static final List<String> RELATED_TITLES =
            List.of("災害時における物資の供給に関する協定", "高齢者等の見守り活動に関する協定", "地域子育て応援パートナー協定", "産業振興に関する基本協定");

    private final SampleContext context;
    private final AgreementWords words;
    private final Agreement.Kind kind;
    private final Optional<Agreement.Kind> statedKind;
    private final Range initiatives;

    /**
     * Creates the composer of an agreement.
     *
     * @param kind  the kind of agreement
     * @param statedKind  the kind, empty if the source does not state it
     * @param initiatives  how many initiatives there are
     */
    AgreementComposer(
            SampleContext context, Agreement.Kind kind, Optional<Agreement.Kind> statedKind, Range initiatives) {
        this.context = context;
        this.words = AgreementWords.of(kind);
        this.kind = kind;
        this.statedKind = statedKind;
        this.initiatives = initiatives;
    }

    Agreement compose(RandomSource choices, String id, List<Agreement> before) {
        Agreement.Builder agreement = Agreement.builder()
                .id(choices.maybe(9, 10, any -> id))
                .title(title(choices, words))
                .kind(statedKind);
        state(choices, agreement);
        agreement
                .sourceId(source(choices))
                .parties(context.parties().stream()
                        .map(named -> Party.builder()
                                .from(named.party())
                                .sourceId(source(choices))
                                .build())
                        .toList())
                .places(context.places())
                .fields(context.fields().stream()
                        .map(named -> CooperationField.builder()
                                .from(named.field())
                                .sourceId(source(choices))
                                .build())
                        .toList())
                .statedFieldCount(
                        choices.maybe(1, 5, any -> Attributions.sometimes(any, context.source(), fieldCount(any))))
                .excerptOfFields(choices.chance(1, 60))
                .plans(new PlanSampler(context, initiatives).sample(choices));
        tell(choices, agreement);
        relate(choices, agreement, before);
        Extensions.sometimes(choices, agreement);
        Agreement made = agreement.build();
        return choices.chance(1, 15) && canBeSignedInTurn(made) ? signedInTurn(made) : made;
    }

    private boolean canBeSignedInTurn(Agreement made) {
        return made.getConcludedOn().isPresent()
                && made.getEffectiveOn().isEmpty()
                && made.getUnnamedParties().isEmpty()
                && !made.isInPreparation();
    }

    /** Returns an agreement that takes effect on the last signature. */
    private Agreement signedInTurn(Agreement made) {
        StatedDate signed = StatedDates.on(context.timeline().begun());
        return Agreement.builder()
                .from(made)
                .effectiveOnLastSignature(true)
                .parties(made.getParties().stream()
                        .map(party -> Party.builder()
                                .from(party)
                                .signedOn(party.getJoinedOn()
                                        .map(joined -> party.getSignedOn())
                                        .orElse(Optional.of(signed)))
                                .build())
                        .toList())
                .build();
    }

    /** Adds when the agreement is in force and in which languages it is made. */
    private void state(RandomSource choices, Agreement.Builder agreement) {
        Timeline timeline = context.timeline();
        agreement
                .stage(timeline.stage())
                .concludedOn(timeline.concludedOn())
                .effectiveOn(timeline.effectiveOn())
                .terminatedOn(timeline.terminatedOn())
                .term(timeline.term())
                .termEvents(choices.part(any -> Terms.events(any, timeline)))
                .bindingForce(choices.maybe(
                        1,
                        8,
                        any -> any.oneOf(List.of(Agreement.BindingForce.NON_BINDING, Agreement.BindingForce.BINDING))));
        // Made in any case, so that the choices after them stay the same in one language as in two.
        List<LanguageVersion> versions = List.of(languageVersion(choices, "ja"), languageVersion(choices, "en"));
        Optional<String> language = choices.maybe(1, 3, any -> "ja");
        if (context.texts() == Texts.BILINGUAL) {
            agreement.addLanguages("ja", "en").languageVersions(versions);
        } else {
            language.ifPresent(agreement::addLanguage);
        }
        if (kind.equals(Agreement.Kind.DISASTER)) {
            agreement.activation(choices.maybe(1, 3, this::activation));
        }
    }

    LanguageVersion languageVersion(RandomSource choices, String language) {
        LanguageVersion.Builder version =
                LanguageVersion.builder().language(language).authentic(language.equals("ja"));
        choices.maybe(1, 2, any -> language.equals("ja") ? words.titles().get(0) + "書" : words.english())
                .ifPresent(version::title);
        return Extensions.build(choices, version);
    }

    Activation activation(RandomSource choices) {
        Activation.Builder activation = Activation.builder().condition("市域に震度６弱以上の地震が発生したとき");
        Timeline timeline = context.timeline();
        choices.maybe(1, 2, any -> Days.between(any, timeline.begun(), timeline.lastDayOfEvents()))
                .map(day -> DatePeriod.ofDays(day, day.plusDays(choices.below(60))))
                .ifPresent(period -> activation.addPeriod(StatedDates.period(choices, period)));
        return Extensions.build(choices, activation);
    }

    /** Names the source of the document, if it has a key, now and then. */
    private Optional<String> source(RandomSource choices) {
        return context.source().filter(any -> choices.chance(1, 10));
    }

    private StatedCount fieldCount(RandomSource choices) {
        int count = context.fields().size();
        return StatedDates.inWords(
                StatedCount.of(count),
                choices.maybe(1, 2, any -> any.oneOf(List.of("次の" + count + "分野", "など" + count + "分野"))));
    }

    private StatedCount partyCount(RandomSource choices, Optional<UnnamedOrganizations> unnamed) {
        int count = context.parties().size()
                + unnamed.map(UnnamedOrganizations::minimum).orElse(0);
        return StatedDates.inWords(StatedCount.of(count), choices.maybe(1, 2, any -> count + "者"));
    }

    /** Adds what the source tells around the agreement. */
    private void tell(RandomSource choices, Agreement.Builder agreement) {
        String parties = context.name(0).full() + "と" + context.name(1).full();
        InitiativeSampler giving = new InitiativeSampler(context, Optional.empty());
        agreement.ceremony(choices.maybe(1, 8, this::ceremony));
        choices.maybe(1, 4, any -> parties + "は、かねてから地域の課題に協力して取り組んできました。").ifPresent(agreement::addBackground);
        choices.maybe(
                        1,
                        3,
                        any -> context.texts()
                                .both(
                                        parties + "は、" + words.purpose(),
                                        "The parties cooperate for the benefit of the community."))
                .ifPresent(agreement::addPurpose);
        agreement.contributions(choices.maybe(1, 5, any -> any.list(1, 3, (each, i) -> giving.contribution(each)))
                .orElse(List.of()));
        agreement.citations(choices.maybe(1, 8, Clauses::citation).stream().toList());
        agreement.clauses(choices.maybe(1, 6, Clauses::sample).orElse(List.of()));
        agreement.annexes(choices.maybe(1, 10, Clauses::annex).stream().toList());
        choices.maybe(1, 8, any -> context.parties().size())
                .ifPresent(number -> agreement.originals(StatedCount.of(number)));
        Optional<UnnamedOrganizations> unnamed = choices.maybe(1, 12, AgreementComposer::unnamed);
        unnamed.ifPresent(agreement::addUnnamedParties);
        choices.maybe(1, 8, any -> partyCount(any, unnamed)).ifPresent(agreement::statedPartyCount);
        agreement.excerptOfParties(choices.chance(1, 60));
        agreement.duties(choices.maybe(1, 8, this::duty).stream().toList());
        choices.maybe(1, 8, this::statement).ifPresent(agreement::addStatement);
        choices.maybe(1, 5, any -> Contacts.sample(any, context.name(0))).ifPresent(agreement::addContact);
        agreement.listing(choices.maybe(1, 20, Listings::listing));
        choices.maybe(1, 8, Notes::sample).ifPresent(agreement::addNote);
        agreement.sources(Notes.sources(choices, context.timeline().begun(), context.source()));
        choices.maybe(1, 6, any -> "/parties/0/organization").ifPresent(agreement::addInferred);
    }

    static UnnamedOrganizations unnamed(RandomSource choices) {
        UnnamedOrganizations.Builder unnamed = UnnamedOrganizations.builder()
                .count(choices.maybe(2, 3, any -> StatedCount.of(any.between(1, 20))))
                .kind(choices.maybe(1, 3, any -> Organization.Kind.COMPANY))
                .disclosure(choices.maybe(
                        1,
                        2,
                        any -> any.oneOf(List.of(
                                UnnamedOrganizations.Disclosure.NOT_LISTED,
                                UnnamedOrganizations.Disclosure.WITHHELD,
                                UnnamedOrganizations.Disclosure.UNKNOWN))));
        unnamed.description(choices.oneOf(List.of("市内の宿泊施設", "ほかの協力事業者", "地域の商店")));
        return Extensions.build(choices, unnamed);
    }

    /** Chooses a title; a source that is not fit for publication may state none. */
    private Optional<LocalizedText> title(RandomSource choices, AgreementWords words) {
        LocalizedText title = context.texts().both(choices.oneOf(words.titles()), words.english());
        boolean isStated = context.completeness() == Completeness.FOR_PUBLICATION || !choices.chance(1, 40);
        return Optional.of(title).filter(any -> isStated);
    }

    Duty duty(RandomSource choices) {
        return Duties.sample(
                choices,
                context.timeline().anchor(),
                choices.maybe(1, 2, context::party).flatMap(party -> party));
    }

    Ceremony ceremony(RandomSource choices) {
        Ceremony.Builder ceremony = Ceremony.builder();
        context.timeline()
                .concludedOn()
                .map(day ->
                        choices.maybe(1, 3, any -> StatedDates.timed(any, day)).orElse(day))
                .map(day -> Attributions.sometimes(choices, context.source(), day))
                .ifPresent(ceremony::heldOn);
        choices.maybe(1, 2, any -> LocalizedText.of(context.name(0).place().full() + "文化会館　小ホール"))
                .ifPresent(ceremony::place);
        choices.maybe(1, 2, any -> LocalizedText.of("協定書を手にする出席者")).ifPresent(ceremony::caption);
        return Extensions.build(choices, ceremony);
    }

    /** Adds what became of the agreement and to which others it relates. */
    private void relate(RandomSource choices, Agreement.Builder agreement, List<Agreement> before) {
        List<String> earlier = before.stream()
                .filter(other -> other.getConcludedOn()
                        .flatMap(StatedDate::getDate)
                        .filter(day ->
                                day.isAfter(PartialDate.of(context.timeline().begun())))
                        .isEmpty())
                .flatMap(other -> other.getId().stream())
                .toList();
        Optional<LocalDate> end = context.timeline().lastDay();
        agreement.amendments(amendments(choices).stream()
                .filter(amendment -> end.filter(
                                amendment.getAmendedOn().firstDay().orElseThrow()::isAfter)
                        .isEmpty())
                .toList());
        choices.maybe(1, 8, AgreementComposer::titledRelation)
                .map(relation -> Relation.builder()
                        .from(relation)
                        .sourceId(source(choices))
                        .build())
                .ifPresent(agreement::addRelation);
        if (!earlier.isEmpty()) {
            choices.maybe(1, 6, any -> relationTo(any, earlier)).ifPresent(agreement::addRelation);
        }
    }

    private List<Amendment> amendments(RandomSource choices) {
        List<Amendment> amendments = new ArrayList<>();
        LocalDate next = LocalDate.of(context.timeline().begun().getYear() + 1, 4, 1);
        while (!next.isAfter(Samples.DAY) && amendments.size() < 3) {
            LocalDate day = next;
            Optional<Amendment> amendment = choices.maybe(1, 12, any -> amendment(any, day));
            amendment.ifPresent(amendments::add);
            next = amendment.isPresent() ? next.plusYears(2) : Samples.DAY.plusDays(1);
        }
        return amendments;
    }

    static FormerProvisions former(RandomSource choices) {
        FormerProvisions.Builder former = FormerProvisions.builder();
        choices.maybe(1, 2, any -> "地域の見守りに関する協定").ifPresent(former::title);
        choices.maybe(1, 4, any -> Agreement.Kind.WATCH_OVER).ifPresent(former::kind);
        choices.maybe(1, 4, any -> Term.ofLength(Period.ofYears(1), CountingRule.FIRST_DAY_EXCLUDED))
                .ifPresent(former::term);
        choices.maybe(1, 4, any -> PlaceName.sample(any).toPlace(any)).ifPresent(former::addPlace);
        choices.maybe(1, 4, any -> "地域の見守りに協力すること。").ifPresent(former::addPurpose);
        choices.maybe(1, 4, any -> StatedCount.of(1)).ifPresent(former::statedFieldCount);
        choices.maybe(1, 4, Clauses::clause).ifPresent(former::addClause);
        former.addField(Fields.any(choices));
        return Extensions.build(choices, former);
    }

    static Amendment amendment(RandomSource choices, LocalDate day) {
        Amendment.Builder amendment = Amendment.builder().amendedOn(StatedDates.exact(choices, day));
        choices.maybe(1, 4, AgreementComposer::former).ifPresent(amendment::replaced);
        choices.maybe(2, 3, any -> "連携する事項を追加した。").ifPresent(amendment::addDescription);
        return Extensions.build(choices, amendment);
    }

    Statement statement(RandomSource choices) {
        int party = choices.below(context.parties().size());
        Statement.Builder statement = Statement.builder()
                .partyId(choices.maybe(1, 2, any -> NamedParty.id(party)))
                .speaker(choices.maybe(2, 3, Contacts::person))
                .office(choices.maybe(2, 3, any -> context.name(party).office()));
        statement.addText(choices.oneOf(STATEMENTS));
        choices.maybe(1, 2, any -> "コメント").ifPresent(statement::heading);
        return Extensions.build(choices, statement);
    }

    /** Makes a relation to an agreement that the source names. */
    static Relation titledRelation(RandomSource choices) {
        Relation.Builder relation = Relation.builder()
                .kind(choices.oneOf(RELATION_KINDS))
                .title(choices.oneOf(RELATED_TITLES))
                .agreementId(choices.maybe(1, 4, any -> "elsewhere-" + any.between(1, 99)));
        choices.maybe(1, 4, OrganizationSampler::named).ifPresent(relation::addParty);
        relation.concludedOn(choices.maybe(1, 6, any -> StatedDate.of(PartialDate.of(any.between(1930, 1950)))));
        relation.documentKind(choices.maybe(1, 8, any -> Agreement.Kind.JOINT_STATEMENT));
        return Extensions.build(choices, relation);
    }

    /** Makes a relation to one of the agreements of the same register. */
    private static Relation relationTo(RandomSource choices, List<String> agreements) {
        return Relation.builder()
                .kind(choices.oneOf(RELATION_KINDS))
                .agreementId(choices.oneOf(agreements))
                .build();
    }
}
