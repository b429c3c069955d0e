package dev.renkei.testing;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Annex;
import dev.renkei.agreement.Approval;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Citation;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.Clause;
import dev.renkei.agreement.Continuation;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Episode;
import dev.renkei.agreement.FormerProvisions;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.LanguageVersion;
import dev.renkei.agreement.LegendEntry;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.ListingCell;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Statement;
import dev.renkei.agreement.TermEvent;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.casebook.Edition;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Charter;
import dev.renkei.network.Network;
import dev.renkei.network.Theme;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Membership;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Person;
import dev.renkei.organization.Place;
import dev.renkei.organization.Representative;
import dev.renkei.organization.Succession;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Coverage;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.Share;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import dev.renkei.time.TerminationRight;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a sampler of each public type of values and documents.
 *
 * @since 0.1.0
 */
public final class Samplers {

    private static final List<IdentifierScheme> SCHEMES = List.of(
            IdentifierScheme.JP_CORPORATE_NUMBER,
            IdentifierScheme.JP_LOCAL_GOVERNMENT,
            IdentifierScheme.LEI,
            IdentifierScheme.ISO_3166,
            IdentifierScheme.SDG,
            IdentifierScheme.URL);

    static final Sampler<Initiative> INITIATIVES = choices -> InitiativeSampler.alone(choices, 0, Optional.empty());
    static final Sampler<Network> NETWORKS = choices -> NetworkSampler.network(choices, 0, Optional.empty());
    static final Sampler<CaseCollection> CASE_COLLECTIONS = choices -> CaseCollectionSampler.sample(choices, 0);

    private static final Samplers ALL = new Samplers()
            .agreements()
            .agreementParts()
            .planParts()
            .organizations()
            .networksAndCases()
            .results()
            .times()
            .codes();

    private final Map<Class<?>, Sampler<?>> samplers = new LinkedHashMap<>();

    private Samplers() {}

    /**
     * Returns the sampler of a type.
     *
     * @param <T> the type
     * @param type  the type, such as {@code Plan.class}, not null
     * @return the sampler, empty if the type is none of values or documents of Renkei, not null
     */
    @SuppressWarnings("unchecked")
    public static <T> Optional<Sampler<T>> of(Class<T> type) {
        Objects.requireNonNull(type, "type");
        // The map holds samplers by what they make.
        return Optional.ofNullable((Sampler<T>) ALL.samplers.get(type));
    }

    /**
     * Returns the types of which there are samplers.
     *
     * @return the types, not null
     */
    public static Set<Class<?>> types() {
        return Collections.unmodifiableSet(ALL.samplers.keySet());
    }

    private <T> Samplers with(Class<T> type, Sampler<? extends T> sampler) {
        samplers.put(type, sampler);
        return this;
    }

    private Samplers agreements() {
        return with(Agreement.class, AgreementSampler.any())
                .with(Register.class, RegisterSampler.any())
                .with(
                        Party.class,
                        inContext((choices, context) -> context.parties().get(0).party()))
                .with(
                        Signatory.class,
                        inContext((choices, context) -> new PartySampler(
                                        context.texts(), context.completeness(), context.timeline())
                                .signatory(choices, context.name(0))))
                .with(CooperationField.class, choices -> Fields.any(choices))
                .with(Classification.class, choices -> Fields.classification(choices, choices.oneOf(FieldWord.ALL)));
    }

    private Samplers agreementParts() {
        return with(LanguageVersion.class, composed((choices, composer) -> composer.languageVersion(choices, "ja")))
                .with(Activation.class, composed((choices, composer) -> composer.activation(choices)))
                .with(Ceremony.class, composed((choices, composer) -> composer.ceremony(choices)))
                .with(
                        Amendment.class,
                        choices -> AgreementComposer.amendment(choices, Days.ofSigning(choices, Samples.DAY)))
                .with(Relation.class, AgreementComposer::titledRelation)
                .with(Statement.class, composed((choices, composer) -> composer.statement(choices)))
                .with(Approval.class, choices -> PartySampler.approval(choices, Days.ofSigning(choices, Samples.DAY)))
                .with(Clause.class, Clauses::clause)
                .with(Citation.class, Clauses::citation)
                .with(Annex.class, Clauses::annex)
                .with(Duty.class, composed((choices, composer) -> composer.duty(choices)))
                .with(FormerProvisions.class, AgreementComposer::former)
                .with(Listing.class, Listings::listing)
                .with(ListingCell.class, Listings::cell)
                .with(RegisterSection.class, Listings::section)
                .with(
                        TermEvent.class,
                        choices -> Terms.event(
                                        choices,
                                        choices.oneOf(List.of(TermEvent.Kind.values())),
                                        Days.ofSigning(choices, Samples.DAY))
                                .build())
                .with(Note.class, Notes::sample)
                .with(
                        Source.class,
                        choices -> Notes.source(
                                choices, Days.ofSigning(choices, Samples.DAY), choices.maybe(1, 3, any -> "source-1")));
    }

    private Samplers planParts() {
        return with(
                        Plan.class,
                        inContext((choices, context) -> new PlanSampler(context, new Range(1, 6))
                                .sample(choices)
                                .get(0)))
                .with(LegendEntry.class, PlanSampler::legend)
                .with(Initiative.class, INITIATIVES)
                .with(Contribution.class, inInitiative((choices, sampler) -> sampler.contribution(choices)))
                .with(
                        Programme.class,
                        inInitiative(
                                (choices, sampler) -> sampler.programme(choices, choices.oneOf(InitiativeIdea.ALL))))
                .with(Award.class, inInitiative((choices, sampler) -> sampler.award(choices)))
                .with(Episode.class, InitiativeSampler::episode);
    }

    private Samplers organizations() {
        return with(Organization.class, OrganizationSampler.any())
                .with(UnnamedOrganizations.class, AgreementComposer::unnamed)
                .with(Office.class, PartySampler::otherOffice)
                .with(Person.class, Contacts::person)
                .with(
                        Place.class,
                        choices -> choices.chance(1, 6)
                                ? PlaceName.sample(choices).district()
                                : PlaceName.sample(choices).toPlace(choices))
                .with(OrganizationFigure.class, OrganizationParts::figure)
                .with(Membership.class, choices -> OrganizationParts.membership(choices, Samples.DAY))
                .with(Representative.class, OrganizationParts::representative)
                .with(Succession.class, choices -> OrganizationParts.succession(choices, Samples.DAY))
                .with(
                        Contact.class,
                        choices -> Contacts.sample(
                                choices, OrganizationSampler.any().name(choices)));
    }

    private Samplers networksAndCases() {
        return with(Network.class, NETWORKS)
                .with(Theme.class, choices -> NetworkSampler.theme(choices, 0, Optional.empty()))
                .with(Charter.class, choices -> NetworkSampler.charter(choices, Optional.empty()))
                .with(CaseCollection.class, CASE_COLLECTIONS)
                .with(
                        CaseStudy.class,
                        choices -> CaseCollectionSampler.caseStudy(
                                choices, choices.maybe(1, 2, any -> any.between(1, 99))))
                .with(
                        Edition.class,
                        choices -> CaseCollectionSampler.edition(choices, 1, Days.ofSigning(choices, Samples.DAY)));
    }

    private Samplers results() {
        return with(Quantity.class, ScalarSamplers::quantity)
                .with(Share.class, ScalarSamplers::share)
                .with(StatedCount.class, ScalarSamplers::statedCount)
                .with(Series.class, choices -> ResultSampler.series(choices, choices.maybe(1, 2, any -> "series")))
                .with(Observation.class, ResultSampler::observation)
                .with(BreakdownPart.class, ResultSampler::breakdownPart)
                .with(Coverage.class, ResultSampler::coverage);
    }

    private Samplers times() {
        return with(PartialDate.class, ScalarSamplers::partialDate)
                .with(FiscalYear.class, ScalarSamplers::fiscalYear)
                .with(FiscalCalendar.class, ScalarSamplers::fiscalCalendar)
                .with(PeriodBound.class, ScalarSamplers::periodBound)
                .with(DatePeriod.class, PeriodSampler.any())
                .with(StatedDate.class, DateSampler.any())
                .with(StatedPeriod.class, ScalarSamplers::statedPeriod)
                .with(Term.class, choices -> Terms.sample(choices, Days.ofSigning(choices, Samples.DAY), Samples.DAY))
                .with(Term.Current.class, ScalarSamplers::currentTerm)
                .with(Renewal.class, ScalarSamplers::renewal)
                .with(Notice.class, ScalarSamplers::notice)
                .with(TerminationRight.class, Terms::terminationRight);
    }

    private Samplers codes() {
        return with(LocalizedText.class, ScalarSamplers::text)
                .with(Identifier.class, ScalarSamplers::identifier)
                .with(IdentifierScheme.class, choices -> choices.oneOf(SCHEMES))
                .with(CorporateNumber.class, ScalarSamplers::corporateNumber)
                .with(LocalGovernmentCode.class, ScalarSamplers::localGovernmentCode)
                .with(
                        Organization.Kind.class,
                        choices -> choices.oneOf(OrganizationForm.ALL).kind())
                .with(
                        Agreement.Kind.class,
                        choices -> choices.oneOf(AgreementWords.ALL).kind())
                .with(
                        Clause.Kind.class,
                        choices -> Clauses.clause(choices).getKind().orElse(Clause.Kind.COSTS))
                .with(Continuation.class, InitiativeSampler::continuation)
                .with(
                        OrganizationFigure.Kind.class,
                        choices -> choices.oneOf(
                                List.of(OrganizationFigure.Kind.UNION_MEMBERS, OrganizationFigure.Kind.SHOPS)))
                .with(Place.Kind.class, choices -> choices.oneOf(List.of(Place.Kind.DISTRICT, Place.Kind.STATION)))
                .with(
                        Succession.Kind.class,
                        choices -> choices.oneOf(List.of(Succession.Kind.MERGER, Succession.Kind.RENAMING)))
                .with(Duty.Kind.class, choices -> choices.oneOf(List.of(Duty.Kind.REVIEW, Duty.Kind.REPORT)))
                .with(Relation.Kind.class, choices -> choices.oneOf(AgreementComposer.RELATION_KINDS))
                .with(
                        Programme.Kind.class,
                        choices -> choices.oneOf(InitiativeIdea.ALL).kind());
    }

    /** Makes something that has to agree with the rest of an agreement. */
    @FunctionalInterface
    private interface Within<C, T> {
        T sample(RandomSource choices, C context);
    }

    private static <T> Sampler<T> inContext(Within<SampleContext, T> part) {
        return choices -> part.sample(choices, AgreementSampler.smallContext(choices));
    }

    private static <T> Sampler<T> composed(Within<AgreementComposer, T> part) {
        return inContext((choices, context) -> part.sample(
                choices,
                new AgreementComposer(
                        context, Agreement.Kind.DISASTER, Optional.of(Agreement.Kind.DISASTER), new Range(1, 3))));
    }

    private static <T> Sampler<T> inInitiative(Within<InitiativeSampler, T> part) {
        return inContext((choices, context) -> part.sample(choices, new InitiativeSampler(context, Optional.empty())));
    }
}
