package dev.renkei.json;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementKind;
import dev.renkei.agreement.AgreementStage;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.BindingForce;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Emphasis;
import dev.renkei.agreement.Episode;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.LanguageVersion;
import dev.renkei.agreement.LegendEntry;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.ProgrammeKind;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.RelationKind;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Statement;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.casebook.Edition;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Charter;
import dev.renkei.network.Network;
import dev.renkei.network.NetworkState;
import dev.renkei.network.Theme;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.organization.Person;
import dev.renkei.organization.Place;
import dev.renkei.register.Register;
import dev.renkei.result.Accumulation;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Coverage;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.Share;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.Basis;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows the codec of each type that can stand by itself.
 */
final class Codecs {

    private static final Map<Class<?>, Codec<?>> CODECS = new LinkedHashMap<>();

    static {
        add(Agreement.class, AgreementCodecs.AGREEMENT_DOCUMENT);
        add(Register.class, RegisterCodecs.REGISTER);
        add(Network.class, NetworkCodecs.NETWORK);
        add(CaseCollection.class, CasebookCodecs.CASE_COLLECTION);
        add(Series.class, ResultCodecs.SERIES);
        add(Coverage.class, ResultCodecs.COVERAGE);
        add(Share.class, Scalars.SHARE);
        add(Theme.class, NetworkCodecs.THEME);
        add(Charter.class, NetworkCodecs.CHARTER);
        add(CaseStudy.class, CasebookCodecs.CASE_STUDY);
        add(Edition.class, CasebookCodecs.EDITION);
        add(Observation.class, ResultCodecs.OBSERVATION);
        add(BreakdownPart.class, ResultCodecs.BREAKDOWN_PART);
        add(Activation.class, AgreementCodecs.ACTIVATION);
        add(LanguageVersion.class, AgreementCodecs.LANGUAGE_VERSION);
        add(Episode.class, InitiativeCodecs.EPISODE);
        add(AgreementStage.class, Scalars.AGREEMENT_STAGE);
        add(NetworkState.class, Scalars.NETWORK_STATE);
        add(Accumulation.class, Scalars.ACCUMULATION);
        add(Party.class, PartyCodecs.PARTY);
        add(Signatory.class, PartyCodecs.SIGNATORY);
        add(CooperationField.class, FieldCodecs.COOPERATION_FIELD);
        add(Classification.class, FieldCodecs.CLASSIFICATION);
        add(Contribution.class, InitiativeCodecs.CONTRIBUTION);
        add(Plan.class, PlanCodecs.PLAN);
        add(LegendEntry.class, PlanCodecs.LEGEND_ENTRY);
        add(Initiative.class, InitiativeCodecs.INITIATIVE);
        add(Programme.class, InitiativeCodecs.PROGRAMME);
        add(Award.class, InitiativeCodecs.AWARD);
        add(Relation.class, InitiativeCodecs.RELATION);
        add(Amendment.class, AgreementCodecs.AMENDMENT);
        add(Ceremony.class, AgreementCodecs.CEREMONY);
        add(Statement.class, SourceCodecs.STATEMENT);
        add(Note.class, SourceCodecs.NOTE);
        add(Source.class, SourceCodecs.SOURCE);
        add(Organization.class, OrganizationCodecs.ORGANIZATION);
        add(Person.class, OrganizationCodecs.PERSON);
        add(Office.class, OrganizationCodecs.OFFICE);
        add(Place.class, OrganizationCodecs.PLACE);
        add(Contact.class, OrganizationCodecs.CONTACT);
        add(StatedDate.class, TimeCodecs.STATED_DATE);
        add(StatedPeriod.class, TimeCodecs.STATED_PERIOD);
        add(Term.class, TimeCodecs.TERM);
        add(Renewal.class, RenewalCodec.INSTANCE);
        add(Notice.class, TimeCodecs.NOTICE);
        add(Quantity.class, FigureCodecs.QUANTITY);
        add(StatedCount.class, FigureCodecs.STATED_COUNT);
        add(LocalizedText.class, Scalars.TEXT);
        add(PartialDate.class, Scalars.PARTIAL_DATE);
        add(FiscalYear.class, Scalars.FISCAL_YEAR);
        add(FiscalCalendar.class, Scalars.FISCAL_CALENDAR);
        add(DatePeriod.class, Scalars.DATE_PERIOD);
        add(Identifier.class, Scalars.IDENTIFIER);
        add(CorporateNumber.class, Scalars.CORPORATE_NUMBER);
        add(LocalGovernmentCode.class, Scalars.LOCAL_GOVERNMENT_CODE);
        add(AgreementKind.class, Scalars.AGREEMENT_KIND);
        add(OrganizationKind.class, Scalars.ORGANIZATION_KIND);
        add(RelationKind.class, Scalars.RELATION_KIND);
        add(ProgrammeKind.class, Scalars.PROGRAMME_KIND);
        add(BindingForce.class, Scalars.BINDING_FORCE);
        add(Emphasis.class, Scalars.EMPHASIS);
        add(Basis.class, Scalars.BASIS);
        add(CountingRule.class, Scalars.COUNTING_RULE);
    }

    private Codecs() {}

    /** Returns the types that have a codec, each as it is public. */
    static Iterable<Class<?>> types() {
        return CODECS.keySet();
    }

    /**
     * Returns the codec of a type.
     *
     * @throws IllegalArgumentException if the type has none
     */
    static <T> Codec<T> of(Class<T> type) {
        return find(type).orElseThrow(() -> foreign(type));
    }

    /**
     * Writes a value by the codec of its public type: that of a document is of a hidden class.
     *
     * @throws IllegalArgumentException if the type has no codec
     */
    static void write(Object value, JsonOut out) {
        Objects.requireNonNull(value, "document");
        Class<?> type = CODECS.keySet().stream()
                .filter(each -> each.isInstance(value))
                .findFirst()
                .orElseThrow(() -> foreign(value.getClass()));
        write(type, value, out);
    }

    private static <T> void write(Class<T> type, Object value, JsonOut out) {
        of(type).write(type.cast(value), out);
    }

    private static <T> void add(Class<T> type, Codec<T> codec) {
        CODECS.put(type, codec);
    }

    private static IllegalArgumentException foreign(Class<?> type) {
        return new IllegalArgumentException("Type must be one of Renkei's but was " + type.getName());
    }

    // Safe: add puts only a codec of the type itself under a type.
    @SuppressWarnings("unchecked")
    private static <T> Optional<Codec<T>> find(Class<T> type) {
        return Optional.ofNullable((Codec<T>) CODECS.get(type));
    }
}
